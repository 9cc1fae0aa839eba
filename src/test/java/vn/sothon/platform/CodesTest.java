package vn.sothon.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodesTest {

    private final Codes codes = new Codes();

    @Test
    void a_secret_fits_a_telegram_start_link() {
        assertThat(codes.secret()).matches("[A-Za-z0-9_-]{22}");
    }

    @Test
    void secrets_do_not_repeat() {
        assertThat(Stream.generate(codes::secret).limit(1000)).doesNotHaveDuplicates();
    }

    @Test
    void a_receipt_has_four_characters_that_nobody_mixes_up() {
        assertThat(Stream.generate(codes::receipt).limit(1000))
                .allMatch(code -> code.matches("[34679ACDEFGHJKMNPQRTUVWXY]{4}"));
    }

    @Test
    void the_same_generator_gives_the_same_codes() {
        assertThat(new Codes(new Random(1)).receipt())
                .isEqualTo(new Codes(new Random(1)).receipt());
    }

    @Test
    void a_hash_is_sha_256_of_the_text() {
        assertThat(Codes.hash("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
