package org.newsdesk.contract.desk;

import org.junit.jupiter.api.condition.EnabledIf;
import org.newsdesk.contract.ContractTest;

/** What every test of the desk starts from: the demo bureau and a browser. */
@EnabledIf(
        value = "org.newsdesk.contract.desk.Chromium#isInstalled",
        disabledReason = "no Chromium: install it (apt-get install chromium) or name it by -Dchromium.path or CHROMIUM")
abstract class DeskTest extends ContractTest {

    /** Somebody in front of the desk in Chinese at an office PC. */
    protected Desk desk(String user) {
        return new Desk(host.url(), Screen.OFFICE_PC, Language.ZH_CN).signIn(user);
    }
}
