package vn.sothon.channel.telegram;

/** What became of a call to the Bot API. */
sealed interface CallResult<T> {

    /** Telegram carried it out. */
    record Done<T>(T value) implements CallResult<T> {}

    /** It did not, or nobody knows. */
    record Failed<T>(CallFailure failure) implements CallResult<T> {}
}
