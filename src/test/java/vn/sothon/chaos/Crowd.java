package vn.sothon.chaos;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import vn.sothon.faketelegram.FakeBotApi;
import vn.sothon.fixture.NumberedReport;

/** Heads who all talk to the bot at the same time. */
final class Crowd implements VillageHead.Listener {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition something = lock.newCondition();
    private final List<VillageHead> heads;
    private int heard;
    private int done;

    Crowd(FakeBotApi telegram, List<Long> chats, NumberedReport questionnaire) {
        this.heads =
                chats.stream()
                        .map(chat -> new VillageHead(telegram, chat, questionnaire, this))
                        .toList();
    }

    List<VillageHead> heads() {
        return heads;
    }

    void begin() {
        heads.forEach(VillageHead::begin);
    }

    /** Waits until so many more messages came, or everybody is done, but no longer than that. */
    void awaitMessages(int more, Duration longest) throws InterruptedException {
        lock.lock();
        try {
            int wanted = heard + more;
            long left = longest.toNanos();
            while (heard < wanted && done < heads.size() && left > 0) {
                left = something.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Whether everybody is done within that time. */
    boolean awaitEverybody(Duration longest) throws InterruptedException {
        lock.lock();
        try {
            long left = longest.toNanos();
            while (done < heads.size() && left > 0) {
                left = something.awaitNanos(left);
            }
            return done == heads.size();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void heard() {
        count(1, 0);
    }

    @Override
    public void isDone(VillageHead head) {
        count(0, 1);
    }

    private void count(int messages, int people) {
        lock.lock();
        try {
            heard += messages;
            done += people;
            something.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
