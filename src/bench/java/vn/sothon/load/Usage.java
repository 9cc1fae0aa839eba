package vn.sothon.load;

/** What was used up to a moment, or between two. */
record Usage(double productSeconds, double databaseSeconds, long walBytes, long writtenBytes) {

    static Usage now(Product product, Postmaster postmaster, Communes communes) {
        return new Usage(
                product.cpu().toNanos() / 1e9,
                postmaster.cpuSeconds(),
                communes.walBytes(),
                postmaster.writtenBytes());
    }

    Usage since(Usage before) {
        return new Usage(
                productSeconds - before.productSeconds,
                databaseSeconds - before.databaseSeconds,
                walBytes - before.walBytes,
                writtenBytes - before.writtenBytes);
    }
}
