package vn.sothon.backup;

/**
 * A backup cannot be made or used. The message is a sentence for the operator: it names the thing,
 * its value and what to do.
 */
final class BackupRefused extends RuntimeException {

    BackupRefused(String message) {
        super(message);
    }
}
