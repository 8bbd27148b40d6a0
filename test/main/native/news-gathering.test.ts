import { describe, expect, it } from 'vitest';
import type { MeetingNews } from '../../../common/meeting-status.ts';
import { createNewsGathering, type Told } from '../../../main/native/news-gathering.ts';
import { withoutMarkup } from '../../../main/native/notifications.ts';

const wrote = (text: string, name = 'Ada'): MeetingNews => ({ what: 'message', name, text });
const knock: MeetingNews = { what: 'knock', name: 'Grace', text: '' };
const hand: MeetingNews = { what: 'hand', name: '', text: '' };

function rig() {
  const told: Told[] = [];
  const waiting: (() => void)[] = [];
  const gathering = createNewsGathering({
    meeting: () => 'standup',
    tell: (one) => void told.push(one),
    later: (run, milliseconds) => {
      expect(milliseconds).toBe(3_000);
      waiting.push(run);
    },
  });
  const pass = () => {
    for (const run of waiting.splice(0)) run();
  };
  const news = () => told.splice(0);
  return { gathering, pass, news, waiting };
}

describe('news of a meeting', () => {
  it('is told at once, with who and what', () => {
    const { gathering, news } = rig();
    gathering.take(wrote('Are you there?'));
    gathering.take(knock);
    gathering.take(hand);
    expect(news()).toEqual([
      { title: 'Ada wrote', body: 'Are you there?' },
      { title: 'Grace wants to enter', body: 'standup' },
      { title: 'Somebody raised a hand', body: 'standup' },
    ]);
  });

  it('of one kind is gathered for three seconds', () => {
    const { gathering, pass, news, waiting } = rig();
    for (const words of ['one', 'two', 'three', 'four']) gathering.take(wrote(words));
    expect(news()).toEqual([{ title: 'Ada wrote', body: 'one' }]);
    pass();
    expect(news()).toEqual([{ title: '3 new messages', body: 'standup' }]);
    gathering.take(wrote('five'));
    expect(news()).toEqual([]);
    pass();
    expect(news()).toEqual([{ title: 'Ada wrote', body: 'five' }]);
    pass();
    expect(waiting).toEqual([]);
    gathering.take(wrote('six'));
    expect(news()).toHaveLength(1);
  });

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
