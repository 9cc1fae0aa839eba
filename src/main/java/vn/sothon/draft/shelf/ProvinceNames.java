package vn.sothon.draft.shelf;

import vn.sothon.wording.Wording;

/** The 34 provinces since 1 July 2025 (Nghị quyết 202/2025/QH15), by the tenant they are. */
final class ProvinceNames {

    private static final Wording WORDING = Wording.of(ProvinceNames.class);

    private ProvinceNames() {}

    /**
     * Kind and name as within a sentence: "tỉnh Quảng Ngãi".
     *
     * @throws IllegalArgumentException where no province has that slug
     */
    static String of(String tenant) {
        return WORDING.say("province." + tenant);
    }
}
