import { describe, expect, it } from 'vitest';
import { isOrdinary, isSignIn, popupFor } from '../../main/popups.ts';

const server = 'meet.example.org:8443';
const wayOf = (url: string) => popupFor(url, { server });

describe('a window that a meeting opens is refused', () => {
  it.each([
    'about:blank',
    'about:srcdoc',
    '',
    'standup',
    'http://meet.example.org:8443/token',
    'https://ada:secret@meet.example.org:8443/token',
    'https://meet.example.org:8443.evil.example/token',
    'https://user@accounts.google.com/o/oauth2',
    'javascript:alert(1)',
    'data:text/html,x',
    'blob:https://meet.example.org:8443/0b5c',
    'file:///etc/passwd',
    'app://parlour/home/index.html',
    'parlour:standup',
    'jitsi-meet://meet.jit.si/standup',
    'ms-msdt:/id x',
    'http://accounts.google.com/',
    'https://jitsi.org/',
  ])('at %j', (url) => {
    expect(wayOf(url)).toBe('refused');
  });
});

describe('a window that a meeting opens goes to the browser', () => {
  it.each([
    'https://example.org/',
    'mailto:ada@example.org',
    'https://meet.example.org/token',
    'https://meet.example.org:8444/token',
    'https://sub.meet.example.org:8443/token',
    'https://meet.example.org.evil.example:8443/token',
    'https://accounts.google.com.evil.example/',
    'https://evil.example/https://accounts.google.com/',
    'https://myaccounts.google.com/',
    'https://accounts.google.com:8443/',
    'https://dropbox.com/oauth2/authorize',
    'https://www.dropbox.com/login',
    'https://www.dropbox.com/oauth2/authorizeme',
    'https://www.dropbox.com/x/../login?to=/oauth2/authorize',
  ])('at %j', (url) => {
    expect(wayOf(url)).toBe('outside');
  });
});

describe('a window that a meeting opens stands beside it', () => {
  it.each([
    'https://meet.example.org:8443/static/sso.html',
    'HTTPS://MEET.example.org:8443/static/sso.html?a=b#c',
    'https://accounts.google.com/o/oauth2/v2/auth?client_id=1',
    'https://www.dropbox.com/oauth2/authorize?client_id=1',
    'https://www.dropbox.com/oauth2/authorize/confirm',
  ])('at %j', (url) => {
    expect(wayOf(url)).toBe('child');
  });

  it('on the default port, which has no number', () => {
    expect(popupFor('https://meet.jit.si:443/x', { server: 'meet.jit.si' })).toBe('child');
  });
});

describe('the sign-in of a server', () => {
  const state = (room: string) => encodeURIComponent(JSON.stringify({ room, electron: true }));
  const isOne = (url: string, room = 'standup', disposition = 'foreground-tab') =>
    isSignIn({ url, disposition }, room);

  it.each([
    ['names another room', 'https://auth.example/sign-in?room=other', 'standup'],
    ['names no room', 'https://example.org/terms', 'standup'],
    ['is no page', 'mailto:standup@example.org', 'standup'],
    ['is not secure', 'http://auth.example/sign-in?room=standup', 'standup'],
    ['is nothing', '', 'standup'],
    ['is for no room', 'https://auth.example/sign-in?room=', ''],
  ])('is not what %s', (_what, url, room) => {
    expect(isOne(url, room)).toBe(false);
  });

  it('is not a window with a size: those answer the page', () => {
    const url = 'https://auth.example/sign-in?room=standup';
    expect(isOne(url, 'standup', 'new-window')).toBe(false);
  });

  it.each([
    ['in a parameter', 'https://auth.example/sign-in?room=standup', 'standup'],
    ['in other letters', 'https://auth.example/sign-in?room=standup', 'StandUp'],
    ['in its path', 'https://auth.example/sign-in/standup/google', 'standup'],
    ['in its state', `https://auth.example/sign-in?state=${state('standup')}`, 'standup'],
    ['with an accent', `https://auth.example/sign-in?state=${state('CaféamFluss')}`, 'CaféamFluss'],
    [
      'encoded inside its state',
      `https://auth.example/sign-in?state=${state(encodeURIComponent('CaféamFluss'))}`,
      'CaféamFluss',
    ],
  ])('names the room %s', (_where, url, room) => {
    expect(isOne(url, room)).toBe(true);
  });
});

describe('the shape of a window', () => {
  it.each([
    'kiosk=yes',
    'fullscreen=yes',
    'frame=no',
    'width=400,show=no',
    'alwaysOnTop=yes',
    ' AlwaysOnTop = yes',
    'transparent',
    'opacity=0',
    'skipTaskbar=1',
    'closable=no',
    'title=Parlour',
    'type=desktop',
    'nodeIntegration=yes',
    'webPreferences=x',
    'preload=/tmp/x.js',
    '__proto__=x',
  ])('is not ordinary with %j', (features) => {
    expect(isOrdinary(features)).toBe(false);
  });

  it.each(['', 'popup', 'left=10,top=20,width=400, height=600', 'resizable=yes,scrollbars=1'])(
    'is ordinary with %j',
    (features) => {
      expect(isOrdinary(features)).toBe(true);
    },
  );
});
