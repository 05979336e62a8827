package org.alfresco.repo.security.authentication;

import java.util.ArrayDeque;
import java.util.Deque;
import net.sf.acegisecurity.Authentication;
import org.alfresco.service.cmr.security.PermissionService;

/** Who acts on the current thread: the fully authenticated user and the user whose rights apply (run-as). */
public final class AuthenticationUtil {
    /** Name of the system user. */
    public static final String SYSTEM_USER_NAME = "System";

    private static final ThreadLocal<Context> CURRENT = new ThreadLocal<>();
    private static final ThreadLocal<Deque<Context>> STACK = ThreadLocal.withInitial(ArrayDeque::new);

    private AuthenticationUtil() {}

    /** Work done as somebody. */
    public interface RunAsWork<Result> {
        /** Does it. */
        Result doWork() throws Exception;
    }

    private record Context(User full, User runAs) {}

    private record User(String name) implements Authentication {
        private static final long serialVersionUID = 1L;

        @Override
        public Object getPrincipal() {
            return name;
        }
    }

    /** Makes the user the fully authenticated and the run-as user. */
    public static Authentication setFullyAuthenticatedUser(String userName) {
        User user = new User(userName);
        CURRENT.set(new Context(user, user));
        return user;
    }

    /** Makes the administrator the fully authenticated user. */
    public static Authentication setAdminUserAsFullyAuthenticatedUser() {
        return setFullyAuthenticatedUser(getAdminUserName());
    }

    /** Changes the run-as user only; without a fully authenticated user it becomes that too. */
    public static Authentication setRunAsUser(String userName) {
        Context now = CURRENT.get();
        User user = new User(userName);
        CURRENT.set(new Context(now == null ? user : now.full(), user));
        return user;
    }

    /** Runs as the system from now on. */
    public static Authentication setRunAsUserSystem() {
        return setRunAsUser(SYSTEM_USER_NAME);
    }

    /** Whose rights apply, or null. */
    public static String getRunAsUser() {
        Context now = CURRENT.get();
        return now == null ? null : now.runAs().name();
    }

    /** Whether the system's rights apply. */
    public static boolean isRunAsUserTheSystemUser() {
        return SYSTEM_USER_NAME.equals(getRunAsUser());
    }

    /** Who logged in, or null. */
    public static String getFullyAuthenticatedUser() {
        Context now = CURRENT.get();
        return now == null ? null : now.full().name();
    }

    /** The fully authenticated user, or null. */
    public static Authentication getFullAuthentication() {
        Context now = CURRENT.get();
        return now == null ? null : now.full();
    }

    /** The run-as user, or null. */
    public static Authentication getRunAsAuthentication() {
        Context now = CURRENT.get();
        return now == null ? null : now.runAs();
    }

    /** {@value #SYSTEM_USER_NAME}. */
    public static String getSystemUserName() {
        return SYSTEM_USER_NAME;
    }

    /** The administrator. */
    public static String getAdminUserName() {
        return "admin";
    }

    /** The administrators' role. */
    public static String getAdminRoleName() {
        return PermissionService.ADMINISTRATOR_AUTHORITY;
    }

    /** The guest. */
    public static String getGuestUserName() {
        return "guest";
    }

    /** The guests' role. */
    public static String getGuestRoleName() {
        return PermissionService.GUEST_AUTHORITY;
    }

    /** Forgets who acts. */
    public static void clearCurrentSecurityContext() {
        CURRENT.remove();
    }

    /** Does the work with the user's rights; the fully authenticated user stays, or becomes the user when there is none. */
    public static <R> R runAs(RunAsWork<R> runAsWork, String uid) {
        Context before = CURRENT.get();
        try {
            setRunAsUser(uid);
            return runAsWork.doWork();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new RuntimeException("Error during run as.", e);
        } finally {
            restore(before);
        }
    }

    /** Does the work with the system's rights. */
    public static <R> R runAsSystem(RunAsWork<R> runAsWork) {
        return runAs(runAsWork, SYSTEM_USER_NAME);
    }

    /** Remembers who acts. */
    public static void pushAuthentication() {
        Context now = CURRENT.get();
        STACK.get().push(now == null ? new Context(null, null) : now);
    }

    /** Restores who acted at the matching {@link #pushAuthentication()}. */
    public static void popAuthentication() {
        Context before = STACK.get().pop();
        restore(before.full() == null ? null : before);
    }

    private static void restore(Context before) {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }
}
