import { describe, expect, it } from 'vitest';
import type { MeetingNews } from '../../../common/meeting-status.ts';
import { createNewsGathering, type Told } from '../../../main/native/news-gathering.ts';
import { withoutMarkup } from '../../../main/native/notifications.ts';

const wrote = (text: string, name = 'Ada'): MeetingNews => ({ what: 'message', name, text });
const knock: MeetingNews = { what: 'knock', name: 'Grace', text: '' };
const hand: MeetingNews = { what: 'hand', name: '', text: '' };

function rig() {
  const told: Told[] = [];
  let now = 0;
  let waiting: { at: number; run: () => void }[] = [];
  const gathering = createNewsGathering({
    meeting: () => 'standup',
    tell: (one) => void told.push(one),
    later: (run, milliseconds) => void waiting.push({ at: now + milliseconds, run }),
  });
  const pass = (seconds = 3) => {
    now += seconds * 1_000;
    const due = waiting.filter(({ at }) => at <= now);
    waiting = waiting.filter(({ at }) => at > now);
    for (const { run } of due) run();
  };
  const news = () => told.splice(0);
  return { gathering, pass, news, pending: () => waiting.length };
}

describe('news of a meeting', () => {
  it('is told at once, with who and what', () => {
    const { gathering, news } = rig();
    gathering.take(wrote('Are you there?'));
    gathering.take(knock);
    gathering.take(hand);
    expect(news()).toEqual([
      { what: 'message', title: 'Ada wrote', body: 'Are you there?' },
      { what: 'knock', title: 'Grace wants to enter', body: 'standup' },
      { what: 'hand', title: 'Somebody raised a hand', body: 'standup' },
    ]);
  });

  it('of one kind is gathered for three seconds, then for longer', () => {
    const { gathering, pass, news, pending } = rig();
    for (const words of ['one', 'two', 'three', 'four']) gathering.take(wrote(words));
    expect(news()).toMatchObject([{ title: 'Ada wrote', body: 'one' }]);
    pass();
    expect(news()).toMatchObject([{ title: '3 new messages', body: 'standup' }]);
    gathering.take(wrote('five'));
    pass();
    expect(news()).toEqual([]);
    pass();
    expect(news()).toMatchObject([{ title: 'Ada wrote', body: 'five' }]);
    // After a quiet while it is as in the beginning.
    pass(12);
    pass(12);
    expect(pending()).toBe(0);
    gathering.take(wrote('six'));
    gathering.take(wrote('seven'));
    pass();
    expect(news()).toHaveLength(2);
  });

  it.each([0.1, 3.1, 7])(
    'of one kind that never ends is told once a minute at most: every %s s',
    (every) => {
      const { gathering, pass, news, pending } = rig();
      const during = (seconds: number) => {
        for (let time = 0; time < seconds; time += every) {
          gathering.take(knock);
          pass(every);
        }
        return news();
      };
      during(300);
      const told = during(600);
      expect(told.length).toBeGreaterThanOrEqual(9);
      expect(told.length).toBeLessThanOrEqual(11);
      expect(told[0]!.title).toMatch(/people want to enter$/);
      expect(pending()).toBe(1);
    },
  );

  it('that waits is forgotten when the person looks', () => {
    const { gathering, pass, news } = rig();
    gathering.take(knock);
    gathering.take(knock);
    gathering.forget();
    pass();
    expect(news()).toHaveLength(1);
  });

  it('shows 120 units of a message on one line, and no half character', () => {
    const { gathering, pass, news } = rig();
    gathering.take(wrote(`a\n  b ${'x'.repeat(500)}`));
    const [first] = news();
    expect(first!.body).toHaveLength(120);
    expect(first!.body).toMatch(/^a b x+…$/);
    pass();
    pass();
    gathering.take(wrote('🙂'.repeat(100), ''));
    const [second] = news();
    expect(second!.title).toBe('New message');
    expect(second!.body).toBe(`${'🙂'.repeat(59)}…`);
  });

  it('has nothing in it that desktops of Linux would read as HTML', () => {
    const written = '<a href="https://evil.example">click</a> & <img src=x>';
    expect(withoutMarkup(written, 'linux')).not.toMatch(/[<>]/);
    expect(withoutMarkup(written, 'win32')).toBe(written);
  });
});
