package org.newsdesk.deployment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.activiti.engine.RepositoryService;
import org.activiti.engine.repository.ProcessDefinition;
import org.springframework.core.io.Resource;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * Deploys a definition when its file differs from the latest version in the engine. Reviews that are running stay on the
 * version they began with; the next ones begin on the new one.
 */
final class ProcessDeployer {
    private final RepositoryService repositoryService;

    ProcessDeployer(RepositoryService repositoryService) {
        this.repositoryService = repositoryService;
    }

    /**
     * Deploys the file if need be. To be called inside a transaction that is tried again after a concurrency failure.
     *
     * @param key id of the process in the file
     * @return whether a version was added
     * @throws ConcurrencyFailureException when another host deployed at the same time: the next try sees its version
     */
    boolean deployIfChanged(String key, Resource file) throws IOException {
        ProcessDefinition before = latest(key);
        byte[] shipped = bytes(file.getInputStream());
        if (before != null && Arrays.equals(shipped, bytes(repositoryService.getProcessModel(before.getId())))) {
            return false;
        }
        repositoryService
                .createDeployment()
                .name(file.getFilename())
                .addInputStream(file.getFilename(), new ByteArrayInputStream(shipped))
                .deploy();
        requireNextVersion(key, before == null ? 1 : before.getVersion() + 1);
        return true;
    }

    /**
     * The engine's unique key on process and version stops two hosts that add the same version. This stops the later one of
     * two where the first was already done when the second came to number its own.
     */
    private void requireNextVersion(String key, int expected) {
        ProcessDefinition after = latest(key);
        if (after == null) {
            throw new IllegalStateException("The file of the process " + key + " contains no such process");
        }
        if (after.getVersion() != expected) {
            throw new ConcurrencyFailureException("Another host deployed the process " + key + " meanwhile");
        }
    }

    private ProcessDefinition latest(String key) {
        return repositoryService
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult();
    }

    private static byte[] bytes(InputStream stream) throws IOException {
        try (stream) {
            return stream.readAllBytes();
        }
    }
}
