import { expect, it } from 'vitest';
import { httpsFolder } from '../../common/https-folder.ts';

it('an https folder is one, whatever its last letter', () => {
  expect(httpsFolder('https://a.example')).toBe('https://a.example/');
  expect(httpsFolder('https://a.example:8443/x/y//')).toBe('https://a.example:8443/x/y/');
  const others = [
    '',
    'a.example',
    'http://a.example/',
    'file:///srv/updates/',
    'https://ada:secret@a.example/',
    'https://a.example/?x',
    'https://a.example/#x',
    'https://:1',
  ];
  for (const other of others) expect([other, httpsFolder(other)]).toEqual([other, undefined]);
});
