import { expect, it } from 'vitest';
import { jaasGuest, type Profile, publicProfile, visitTo } from '../../../common/profile.ts';
import { createRestrictions } from '../../../main/managed/restrictions.ts';
import { acme, ownServer } from '../../common/sample-profile.ts';

const town = ownServer({ server: 'meet.example.org' });
const all: readonly Profile[] = [publicProfile, acme, jaasGuest, town, visitTo('else.example')];
const allowed = (policy: Parameters<typeof createRestrictions>[0]): boolean[] =>
  all.map((one) => createRestrictions(policy).refusalOf(one) === undefined);

it('there are none without a policy, and none that it does not name', () => {
  expect(allowed(undefined)).toEqual([true, true, true, true, true]);
  expect(allowed({ hostings: undefined, servers: undefined })).toEqual(allowed(undefined));
});

it('a kind that is not left takes along what nobody set up', () => {
  expect(allowed({ hostings: ['ownServer'], servers: undefined })).toEqual([
    false,
    false,
    false,
    true,
    true,
  ]);
  expect(
    createRestrictions({ hostings: ['ownServer'], servers: undefined }).refusalOf(
      visitTo('meet.jit.si'),
    ),
  ).toEqual({ code: 'hosting-not-allowed', about: 'meet.jit.si' });
  expect(allowed({ hostings: ['jaas'], servers: undefined })).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
  expect(allowed({ hostings: [], servers: undefined })).toEqual(all.map(() => false));
});

it('servers that are not on the list are refused, whatever their kind', () => {
  expect(allowed({ hostings: undefined, servers: ['*.example.org'] })).toEqual([
    false,
    false,
    false,
    true,
    false,
  ]);
  expect(allowed({ hostings: undefined, servers: [] })).toEqual(all.map(() => false));
});

it('what the policy brings is of no kind that it hides', () => {
  const { refusalOf } = createRestrictions({ hostings: [], servers: ['meet.example.org'] });
  expect(refusalOf({ ...town, managed: true })).toBeUndefined();
  expect(refusalOf(town)).toEqual({ code: 'hosting-not-allowed', about: 'meet.example.org' });
  expect(refusalOf(publicProfile)).toEqual({ code: 'server-not-allowed', about: 'meet.jit.si' });
});
