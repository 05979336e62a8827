package org.newsdesk.web;

import java.util.List;
import java.util.UUID;
import org.activiti.engine.ActivitiObjectNotFoundException;
import org.activiti.engine.ActivitiOptimisticLockingException;
import org.activiti.engine.ActivitiTaskAlreadyClaimedException;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.lock.NodeLockedException;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Turns whatever was thrown into a status and a sentence. Nothing of the exception itself reaches the client. */
public class Refusals {
    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    /** The answer for an exception; unknown ones are logged under a number that the user can quote. */
    public ErrorEnvelope envelope(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleViolation violation) {
                return ErrorEnvelope.of(violation.status(), violation.problems());
            }
            Known known = known(cause);
            if (known != null) {
                return ErrorEnvelope.of(known.status, List.of(Problem.of(known.rule, known.key)));
            }
        }
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Unexpected failure {}", number, thrown);
        return ErrorEnvelope.of(500, List.of(Problem.of("HTTP", "newsdesk.problem.unexpected", number)));
    }

    private static Known known(Throwable cause) {
        if (cause instanceof AccessDeniedException) {
            return new Known(403, "HTTP", "newsdesk.problem.denied");
        }
        if (cause instanceof InvalidNodeRefException) {
            return new Known(404, "HTTP", "newsdesk.problem.notFound");
        }
        if (cause instanceof NodeLockedException) {
            return new Known(409, "I3", "newsdesk.problem.locked");
        }
        if (cause instanceof DuplicateChildNodeNameException) {
            return new Known(409, "HTTP", "newsdesk.problem.duplicateName");
        }
        if (cause instanceof ActivitiOptimisticLockingException
                || cause instanceof ActivitiObjectNotFoundException
                || cause instanceof ActivitiTaskAlreadyClaimedException
                || cause instanceof ConcurrencyFailureException) {
            return new Known(409, "I2", "newsdesk.problem.concurrent");
        }
        if (cause instanceof CannotGetJdbcConnectionException
                || cause instanceof CannotCreateTransactionException
                || cause instanceof DataAccessResourceFailureException) {
            return new Known(503, "HTTP", "newsdesk.problem.databaseAway");
        }
        return null;
    }

    private record Known(int status, String rule, String key) {}
}
