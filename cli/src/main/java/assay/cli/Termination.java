package assay.cli;

import java.lang.reflect.Proxy;

/// SIGTERM as an event. The JVM's own way, a shutdown hook, could neither end with 0 nor tell it from Ctrl-C.
///
/// By reflection, because `sun.misc.Signal` (module `jdk.unsupported`) cannot be named without a warning. Where there
/// is none the signal ends the process at once, with the usual 143.
final class Termination {
    private Termination() {}

    /// Runs `action`, on a thread of the JVM, when the process is asked to end.
    static void onTerm(Runnable action) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object listener = Proxy.newProxyInstance(
                    handler.getClassLoader(), new Class<?>[] {handler}, (proxy, method, arguments) -> {
                        return switch (method.getName()) {
                            case "handle" -> {
                                action.run();
                                yield null;
                            }
                            case "hashCode" -> System.identityHashCode(proxy);
                            case "equals" -> System.identityHashCode(proxy) == System.identityHashCode(arguments[0]);
                            default -> "SIGTERM";
                        };
                    });
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance("TERM"), listener);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            System.err.println("assay: SIGTERM will end the server at once, with exit code 143: " + e.getMessage());
        }
    }
}
