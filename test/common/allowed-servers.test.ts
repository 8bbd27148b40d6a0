import { describe, expect, it } from 'vitest';
import { isAllowedServer, serverPattern } from '../../common/allowed-servers.ts';

describe('an entry of a list of servers', () => {
  it.each([
    ['meet.example.org', 'meet.example.org'],
    ['MEET.Example.org', 'meet.example.org'],
    ['meet.example.org.', 'meet.example.org'],
    ['meet.example.org:443', 'meet.example.org'],
    ['meet.example.org:8443', 'meet.example.org:8443'],
    ['*.example.org', '*.example.org'],
    ['*.example.org:8443', '*.example.org:8443'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['*.bücher.example', '*.xn--bcher-kva.example'],
    ['10.0.0.1', '10.0.0.1'],
    ['[::1]:8443', '[::1]:8443'],
  ])('%s is %s', (written, pattern) => {
    expect(serverPattern(written)).toBe(pattern);
  });

  it.each(
    ['', '*', '*.', '*.*', 'a.*.org', '*example.org', 'https://a.example', 'a.example/team'].concat(
      ['a b.example', 'ada@a.example', 'a.example:99999', '*.10.0.0.1', '*.[::1]', 'a.example?b'],
    ),
  )('%j is none', (written) => {
    expect(serverPattern(written)).toBeUndefined();
  });
});

describe('a server', () => {
  it.each([
    ['meet.example.org', 'meet.example.org', true],
    ['MEET.example.org', 'meet.example.org', true],
    ['meet.example.org:8443', 'meet.example.org', false],
    ['meet.example.org', 'meet.example.org:8443', false],
    ['meet.example.org:8443', 'meet.example.org:8443', true],
    ['meet.example.org.evil.example', 'meet.example.org', false],
    ['meet.example.org', '*.example.org', true],
    ['a.b.example.org', '*.example.org', true],
    ['example.org', '*.example.org', false],
    ['badexample.org', '*.example.org', false],
    ['meet.example.org:8443', '*.example.org', false],
    ['meet.example.org:8443', '*.example.org:8443', true],
    ['example.org.evil.example', '*.example.org', false],
    ['xn--bcher-kva.example', serverPattern('bücher.example')!, true],
    ['', '', false],
  ])('%j is on the list %j: %s', (server, pattern, isOn) => {
    expect(isAllowedServer(server, [pattern])).toBe(isOn);
  });

  it('is on no list that is empty', () => {
    expect(isAllowedServer('meet.jit.si', [])).toBe(false);
  });
});
