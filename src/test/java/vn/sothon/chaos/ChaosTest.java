package vn.sothon.chaos;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.sothon.fixture.ProgramProcess;

/**
 * Processes are killed at moments nobody can foretell, with a durable PostgreSQL and real HTTP:
 * {@code mvn test -Dtest=ChaosTest -Dchaos.heads=200 -Dchaos.kills=6} does it with more people.
 */
@Timeout(420)
class ChaosTest {

    private static final Duration WHILE_STARTING = Duration.ofSeconds(5);

    @TempDir Path home;

    @Test
    void a_lone_program_is_killed_again_and_again_and_every_answer_is_stored_once()
            throws Exception {
        try (var room = new ChaosRoom(home, 152)) {
            room.crowd.begin();
            for (int kill = 0; kill < ChaosRoom.KILLS; kill++) {
                boolean whileStarting = kill % 3 == 2;
                ProgramProcess program =
                        whileStarting ? room.startingProgram() : room.startProgram();
                room.awaitSomeMoment();
                program.kill();
            }
            room.startProgram();
            room.everythingArrivesOnce();
        }
    }

    @Test
    void postgresql_is_killed_again_and_again_and_every_answer_is_stored_once() throws Exception {
        try (var room = new ChaosRoom(home, 153)) {
            room.startProgram();
            room.crowd.begin();
            for (int kill = 0; kill < ChaosRoom.KILLS; kill++) {
                room.awaitSomeMoment();
                room.database.kill();
                room.crowd.awaitMessages(ChaosRoom.HEADS, Duration.ofMillis(500L * kill));
                room.database.comesBack();
            }
            room.everythingArrivesOnce();
        }
    }

    @Test
    void one_of_two_replicas_is_killed_again_and_again_and_every_answer_is_stored_once()
            throws Exception {
        try (var room = new ChaosRoom(home, 154)) {
            ProgramProcess victim = room.startProgram();
            ProgramProcess other = room.startProgram();
            room.crowd.begin();
            for (int kill = 0; kill < ChaosRoom.KILLS; kill++) {
                room.awaitSomeMoment();
                victim.kill();
                victim = other;
                other = room.startingProgram();
                room.crowd.awaitMessages(ChaosRoom.HEADS, WHILE_STARTING);
            }
            room.everythingArrivesOnce();
        }
    }
}
