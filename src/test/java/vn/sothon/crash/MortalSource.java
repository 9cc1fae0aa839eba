package vn.sothon.crash;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;

/**
 * The connections of one process. A statement is a step of it and a commit is two: a process that
 * ends at the first has not committed, one that ends at the second has and does not know it.
 */
final class MortalSource implements AutoCloseable {

    private final DataSource source;
    private final String process;
    private final Fuse fuse;
    private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();

    /** PostgreSQL knows the connections by the name of the process. */
    MortalSource(DataSource source, String process, Fuse fuse) {
        this.source = source;
        this.process = process;
        this.fuse = fuse;
    }

    DataSource asDataSource() {
        return (DataSource)
                Proxy.newProxyInstance(
                        MortalSource.class.getClassLoader(),
                        new Class<?>[] {DataSource.class},
                        (_, method, arguments) ->
                                method.getName().equals("getConnection")
                                        ? connection()
                                        : invoke(source, method, arguments));
    }

    private Connection connection() throws SQLException {
        requireLife(!fuse.isBlown());
        Connection kept = idle.poll();
        Connection connection = kept == null ? open() : kept;
        return (Connection)
                Proxy.newProxyInstance(
                        MortalSource.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (_, method, arguments) -> call(connection, method, arguments));
    }

    private Connection open() throws SQLException {
        Connection connection = source.getConnection();
        connection.setClientInfo("ApplicationName", process);
        return connection;
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : idle) {
            connection.close();
        }
    }

    private Object call(Connection connection, Method method, Object[] arguments) throws Throwable {
        return switch (method.getName()) {
            case "close" ->
                    fuse.isBlown() ? invoke(connection, method, arguments) : keep(connection);
            case "prepareStatement" -> {
                requireLife(fuse.allows("statement"));
                yield invoke(connection, method, arguments);
            }
            case "commit" -> {
                requireLife(fuse.allows("commit"));
                Object result = invoke(connection, method, arguments);
                requireLife(fuse.allows("after the commit"));
                yield result;
            }
            default -> {
                requireLife(!fuse.isBlown());
                yield invoke(connection, method, arguments);
            }
        };
    }

    private boolean keep(Connection connection) {
        return idle.add(connection);
    }

    private static void requireLife(boolean isAlive) throws SQLException {
        if (!isAlive) {
            throw new SQLException("the process is over");
        }
    }

    private static Object invoke(Object target, Method method, Object[] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
