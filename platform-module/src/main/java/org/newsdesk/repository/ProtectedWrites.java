package org.newsdesk.repository;

import java.util.function.Supplier;
import org.alfresco.repo.security.authentication.AuthenticationUtil;

/**
 * The extension's own writes. State, route, register numbers and the trail are written only inside {@link #call} (invariant
 * I5): the guards let pass what happens there and refuse the same change from anybody else, administrators included.
 */
public class ProtectedWrites {
    private final ThreadLocal<Integer> depth = ThreadLocal.withInitial(() -> 0);

    /** Runs the work as System, past the guards, in the transaction under way. The acting user stays the caller. */
    public <T> T call(Supplier<T> work) {
        depth.set(depth.get() + 1);
        try {
            return AuthenticationUtil.runAsSystem(work::get);
        } finally {
            leave();
        }
    }

    /** Like {@link #call} for work without a result. */
    public void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    /** Whether the present thread is inside the extension's own write. */
    public boolean active() {
        return depth.get() > 0;
    }

    private void leave() {
        int outer = depth.get() - 1;
        if (outer == 0) {
            depth.remove();
        } else {
            depth.set(outer);
        }
    }
}
