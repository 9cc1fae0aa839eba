package vn.sothon.channel.telegram;

import org.slf4j.LoggerFactory;
import vn.sothon.replica.Leases;

/** What only one process of the installation may do, receiving a bot's messages for example. */
interface Lease {

    /**
     * Takes or keeps it.
     *
     * @throws RuntimeException where nobody can say who has it; then this process has it not
     */
    boolean hold();

    /** Lets another process take it at once. */
    void release();

    /** As {@link #release}, at an end that no failure may hold up. */
    default void letGo() {
        try {
            release();
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(Lease.class)
                    .warn("another process takes over only after a while: {}", ErrorNames.of(e));
        }
    }

    /** Makes leases by name. */
    @FunctionalInterface
    interface Source {

        Lease named(String name);

        static Source in(Leases leases) {
            return name ->
                    new Lease() {
                        @Override
                        public boolean hold() {
                            return leases.hold(name);
                        }

                        @Override
                        public void release() {
                            leases.release(name);
                        }
                    };
        }
    }
}
