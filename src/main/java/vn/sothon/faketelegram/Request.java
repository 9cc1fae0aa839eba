package vn.sothon.faketelegram;

import java.util.function.Supplier;

/**
 * A call as it came in.
 *
 * @param parameters reads them; an {@link ApiError} where they cannot be read
 */
record Request(String path, Supplier<Parameters> parameters) {}
