package org.alfresco.repo.policy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** A public method of an object as behaviour; while it runs, the thread does not enter it again. */
public class JavaBehaviour extends BaseBehaviour {
    private final Object instance;
    private final String method;
    private final Map<Class<?>, Object> adapters = new ConcurrentHashMap<>();

    /** On every event. */
    public JavaBehaviour(Object instance, String method) {
        this(instance, method, NotificationFrequency.EVERY_EVENT);
    }

    /** At the given frequency. */
    public JavaBehaviour(Object instance, String method, NotificationFrequency frequency) {
        super(frequency);
        this.instance = Objects.requireNonNull(instance, "instance");
        this.method = Objects.requireNonNull(method, "method");
    }

    @Override
    public <T> T getInterface(Class<T> policy) {
        return policy.cast(adapters.computeIfAbsent(policy, this::adapt));
    }

    private Object adapt(Class<?> policy) {
        List<Method> declared =
                Arrays.stream(policy.getMethods()).filter(m -> !m.isDefault()).toList();
        if (declared.size() != 1) {
            throw new PolicyException(
                    "Policy interface " + policy.getCanonicalName() + " must declare only one method");
        }
        Method target;
        try {
            target = instance.getClass().getMethod(method, declared.get(0).getParameterTypes());
        } catch (NoSuchMethodException e) {
            throw new PolicyException("Method " + method + " not found or accessible on " + instance.getClass(), e);
        }
        return Proxy.newProxyInstance(
                policy.getClassLoader(), new Class<?>[] {policy}, (proxy, called, args) -> call(target, called, args));
    }

    private Object call(Method target, Method called, Object[] args) throws Throwable {
        if (called.getDeclaringClass() == Object.class) {
            return switch (called.getName()) {
                case "equals" -> Proxy.isProxyClass(args[0].getClass()) && adapters.containsValue(args[0]);
                case "hashCode" -> hashCode();
                default -> toString();
            };
        }
        if (!isEnabled()) {
            return null;
        }
        disable();
        try {
            return target.invoke(instance, args);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        } finally {
            enable();
        }
    }

    @Override
    public String toString() {
        return "Java method[class=" + instance.getClass().getName() + ", method=" + method + "]";
    }
}
