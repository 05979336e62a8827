package org.newsdesk.testbed.host.webscripts;

import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.transaction.TransactionService;
import org.newsdesk.testbed.host.security.AccessControl;
import org.newsdesk.testbed.host.security.HttpAuthenticator;
import org.springframework.context.ApplicationContext;

/** Makes the servlet that runs the web scripts of an application context. */
public final class ScriptServlets {

    private ScriptServlets() {}

    /** The servlet; the web scripts are found and initialised now. */
    public static HttpServlet create(ApplicationContext context) throws IOException {
        // Who cannot be signed in because the database is away is told at once, not after forty tries.
        RetryingTransactionHelper signIn =
                context.getBean("transactionService", TransactionService.class).getRetryingTransactionHelper();
        signIn.setMaxRetries(1);
        ScriptContainer container = new ScriptContainer(context.getClassLoader());
        return new ScriptServlet(
                new ScriptRegistry(context, container),
                context.getBean(HttpAuthenticator.class),
                context.getBean(AccessControl.class),
                context.getBean("retryingTransactionHelper", RetryingTransactionHelper.class),
                signIn);
    }
}
