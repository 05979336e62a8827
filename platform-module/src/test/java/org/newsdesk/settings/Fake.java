package org.newsdesk.settings;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** Lets a hand-written class stand for one of the platform's large services: it has the methods it needs, no more. */
public final class Fake {

    private Fake() {}

    /** The service whose calls go to the public method of the same name and parameters; others fail the test. */
    public static <T> T of(Class<T> service, Object target) {
        return service.cast(Proxy.newProxyInstance(
                service.getClassLoader(), new Class<?>[] {service}, (proxy, called, arguments) -> {
                    Method method = target.getClass().getMethod(called.getName(), called.getParameterTypes());
                    method.setAccessible(true);
                    try {
                        return method.invoke(target, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                }));
    }
}
