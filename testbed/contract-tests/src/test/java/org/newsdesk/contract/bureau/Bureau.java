package org.newsdesk.contract.bureau;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Client;
import org.newsdesk.contract.client.Host;
import org.newsdesk.contract.client.Json;
import org.newsdesk.contract.client.Paths;

/** The demo bureau 云岭县司法局, set up over HTTP; setting it up again changes nothing. */
public final class Bureau {
    /** The one password of the demo people. */
    public static final String PASSWORD = "newsdesk2026";

    private static final int DAYS = 7_800 * 365;
    private static final AtomicInteger NEXT_DAY =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(DAYS));
    private static final Map<String, String> PEOPLE = people();
    private static Bureau demo;

    private final Host host;
    private final Client administrator;
    private final Map<String, Client> signedIn = new ConcurrentHashMap<>();
    private String scratch;
    private final Map<String, String> draftsFolders = new ConcurrentHashMap<>();

    private Bureau(Host host) {
        this.host = host;
        this.administrator = host.administrator();
    }

    /** The bureau on the host of this run; set up on first use. */
    public static synchronized Bureau demo() {
        if (demo == null) {
            demo = setUp(Host.current());
        }
        return demo;
    }

    /** The bureau on a host whose data has it already. */
    public static Bureau on(Host host) {
        return new Bureau(host);
    }

    /** Sets the bureau up on a host. */
    public static Bureau setUp(Host host) {
        Bureau bureau = on(host);
        bureau.createPeople();
        bureau.writeOrganisation("").orFail();
        return bureau;
    }

    public Host host() {
        return host;
    }

    /** The platform's administrator, who holds no role in the bureau. */
    public Client administrator() {
        return administrator;
    }

    /** A person of the bureau; {@code admin} is the administrator. */
    public Client as(String user) {
        return user.equals(administrator.user())
                ? administrator
                : signedIn.computeIfAbsent(user, id -> Client.signIn(host, id, PASSWORD));
    }

    /** The same person by name and password, as WebDAV wants it. */
    public Client byPassword(String user) {
        return user.equals(administrator.user())
                ? host.administratorByPassword()
                : Client.withPassword(host, user, PASSWORD);
    }

    /** Who signs a level of an ordinary chain of a unit. */
    public Client signer(Unit unit, Level level) {
        return switch (level) {
            case FIRST_REVIEW -> as(unit.head());
            case REVIEW -> as(unit.deputy());
            case DIRECTOR -> as("zhaoguoqiang");
            case CONFIDENTIALITY -> as("wuwei");
            case REGISTRATION -> as("tangyun");
        };
    }

    /** Node id of a unit's drafts folder. */
    public String draftsFolder(Unit unit) {
        return draftsFolders.computeIfAbsent(unit.code(), code -> {
            Answer me = as(unit.officer()).get(Paths.newsdesk("me")).orFail();
            return Json.stream(me.json().path("units"))
                    .filter(u -> u.path("code").asText().equals(code))
                    .map(u -> u.path("draftsFolderId").asText())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no drafts folder of " + code + ": " + me));
        });
    }

    /** A folder outside the units where everybody may do everything. */
    public synchronized String scratch() {
        if (scratch == null) {
            scratch = administrator
                    .post(
                            Paths.v1("nodes/-root-/children"),
                            Map.of("name", "试验场" + System.nanoTime(), "nodeType", "cm:folder"))
                    .orFail()
                    .id();
            administrator
                    .put(
                            Paths.v1("nodes/" + scratch),
                            Map.of(
                                    "permissions",
                                    Map.of(
                                            "locallySet",
                                            List.of(Map.of(
                                                    "authorityId", "GROUP_EVERYONE",
                                                    "name", "Coordinator",
                                                    "accessStatus", "ALLOWED")))))
                    .orFail();
        }
        return scratch;
    }

    /**
     * A file name by G3, of a day of many years to come so that none is stale (K10). Every run begins at a random day and goes on
     * from day to day, so that no two drafts of a run meet.
     */
    public static String freshName(Unit unit) {
        LocalDate day = LocalDate.of(2100, 1, 1).plusDays(NEXT_DAY.getAndIncrement() % DAYS);
        return "%s-%d年%d月%d日工作信息.docx".formatted(unit.title(), day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** Writes the organisation with further lines (sections such as 代理) behind the demo's own. */
    public Answer writeOrganisation(String furtherLines) {
        return administrator.put(Paths.newsdesk("organisation"), Map.of("text", organisation(furtherLines)));
    }

    /** The organisation document of the demo bureau, and further lines behind it. */
    public static String organisation(String furtherLines) {
        StringBuilder text = new StringBuilder("""
                [机构]
                名称: 云岭县司法局
                类型: county-bureau
                局长: zhaoguoqiang
                办公室: heping, tangyun
                保密审查员: wuwei, zhenglei
                档案员: qianfang, daibin
                """);
        for (Unit unit : Unit.values()) {
            text.append("""

                    [%s %s]
                    名称: %s
                    负责人: %s
                    分管领导: %s
                    信息员: %s
                    """.formatted(
                            unit.office() ? "司法所" : "股室",
                            unit.code(),
                            unit.title(),
                            unit.head(),
                            unit.deputy(),
                            unit.officer()));
        }
        return text.append('\n').append(furtherLines).append('\n').toString();
    }

    /** The register's entries of a piece with this (unique) title, as the general office reads them. */
    public JsonNode register(String title) {
        return as("tangyun")
                .get(Paths.newsdesk("register?maxItems=200&q=" + Paths.encode(title)))
                .orFail()
                .items();
    }

    private void createPeople() {
        PEOPLE.forEach((id, name) -> {
            Answer answer = administrator.post(
                    Paths.v1("people"),
                    Json.map(
                            "id",
                            id,
                            "firstName",
                            name.substring(1),
                            "lastName",
                            name.substring(0, 1),
                            "email",
                            id + "@yunling.example",
                            "password",
                            PASSWORD));
            if (answer.status() != 409) {
                answer.orFail();
            }
        });
    }

    private static Map<String, String> people() {
        Map<String, String> people = new LinkedHashMap<>();
        people.put("lihua", "李华");
        people.put("wangqiang", "王强");
        people.put("chenjing", "陈静");
        people.put("zhoutao", "周涛");
        people.put("yangyan", "杨燕");
        people.put("sunli", "孙丽");
        people.put("liumin", "刘敏");
        people.put("heping", "何平");
        people.put("madong", "马东");
        people.put("linxiao", "林晓");
        people.put("gaofei", "高飞");
        people.put("xuning", "徐宁");
        people.put("zhaoguoqiang", "赵国强");
        people.put("tangyun", "唐芸");
        people.put("wuwei", "吴薇");
        people.put("zhenglei", "郑磊");
        people.put("qianfang", "钱芳");
        people.put("daibin", "戴斌");
        people.put("stranger", "外人");
        return people;
    }
}
