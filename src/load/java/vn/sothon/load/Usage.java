package vn.sothon.load;

/** What was used up to a moment, or between two. */
record Usage(double productSeconds, double databaseSeconds, long walBytes, long writtenBytes) {

    Usage since(Usage before) {
        return new Usage(
                productSeconds - before.productSeconds,
                databaseSeconds - before.databaseSeconds,
                walBytes - before.walBytes,
                writtenBytes - before.writtenBytes);
    }
}
