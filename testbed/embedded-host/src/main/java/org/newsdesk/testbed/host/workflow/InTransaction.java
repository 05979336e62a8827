package org.newsdesk.testbed.host.workflow;

import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport.TxnReadState;
import org.alfresco.service.transaction.TransactionService;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.aop.ProxyMethodInvocation;

/** Runs a call in the transaction that is there, or in a retrying one of its own. */
final class InTransaction implements MethodInterceptor {
    private final TransactionService transactions;

    InTransaction(TransactionService transactions) {
        this.transactions = transactions;
    }

    @Override
    public Object invoke(MethodInvocation call) throws Throwable {
        if (AlfrescoTransactionSupport.getTransactionReadState() != TxnReadState.TXN_NONE) {
            return call.proceed();
        }
        // a clone for each try, because an invocation can proceed only once
        return transactions
                .getRetryingTransactionHelper()
                .<Object>doInTransaction(
                        () -> ((ProxyMethodInvocation) call).invocableClone().proceed());
    }
}
