import { describe, expect, it } from 'vitest';
import { type AssociationsApp, createAssociations } from '../../../main/links/associations.ts';

interface System {
  /** Who opens which scheme: a program, or `us`. */
  opens?: Record<string, string>;
  isPackaged?: boolean;
  /** The system lets no program take a scheme. */
  isStubborn?: boolean;
  /** Electron cannot ask for names here. */
  isNameless?: boolean;
}

const us = 'us';

/** A system that keeps who opens what, as a registry does: by program and words. */
function createFakeSystem(of: System = {}) {
  const opens = new Map(Object.entries(of.opens ?? {}));
  const commands = new Map<string, string>();
  const asked: string[] = [];
  const schemeOf = (address: string): string => address.replace('://', '');
  const app: AssociationsApp = {
    isPackaged: of.isPackaged ?? true,
    getAppPath: () => '/home/ada/parlour',
    isDefaultProtocolClient: (scheme) => {
      asked.push(scheme);
      return opens.get(scheme) === us;
    },
    setAsDefaultProtocolClient: (scheme, program, words) => {
      if (of.isStubborn) return false;
      commands.set(scheme, [program, ...(words ?? [])].join(' '));
      opens.set(scheme, us);
      return true;
    },
    ...(!of.isNameless && {
      getApplicationNameForProtocol: (address) => opens.get(schemeOf(address)) ?? '',
    }),
  };
  const associations = createAssociations(app, {
    execPath: '/opt/Parlour/parlour',
    platform: 'win32',
    env: {},
  });
  return {
    associations,
    opens: () => Object.fromEntries(opens),
    commands,
    asked,
  };
}

describe('who opens a scheme', () => {
  it('is nobody on a system where nobody does', async () => {
    expect(await createFakeSystem().associations.look()).toEqual([
      { what: 'parlour', isOurs: false, program: '' },
      { what: 'jitsi-meet', isOurs: false, program: '' },
      { what: 'meeting-file', isOurs: undefined, program: '' },
    ]);
  });

  it.each([
    ['Jitsi Meet', 'Jitsi Meet'],
    ['Jitsi Meet\n', 'Jitsi Meet'],
  ])('is another program by its name: %j', async (told, program) => {
    const { associations } = createFakeSystem({ opens: { 'jitsi-meet': told } });
    expect(await associations.look()).toContainEqual({
      what: 'jitsi-meet',
      isOurs: false,
      program,
    });
  });

  it('is Parlour', async () => {
    const { associations } = createFakeSystem({ opens: { parlour: us } });
    expect(await associations.look()).toContainEqual({
      what: 'parlour',
      isOurs: true,
      program: us,
    });
  });

  it('has no name where Electron cannot ask for it', async () => {
    const { associations } = createFakeSystem({
      isNameless: true,
      opens: { 'jitsi-meet': 'Other' },
    });
    expect(await associations.look()).toContainEqual({
      what: 'jitsi-meet',
      isOurs: false,
      program: '',
    });
  });

  it('is asked for when somebody wants to know, and not before', async () => {
    const { associations, asked } = createFakeSystem();
    expect(asked).toEqual([]);
    await associations.look();
    expect(asked).toEqual(['parlour', 'jitsi-meet']);
  });
});

describe('a scheme that is claimed', () => {
  it('is taken from another program, and the other scheme stays', async () => {
    const { associations, opens } = createFakeSystem({
      opens: { 'jitsi-meet': 'A', parlour: 'B' },
    });
    await associations.claim('jitsi-meet');
    expect(opens()).toEqual({ 'jitsi-meet': us, parlour: 'B' });
    expect((await associations.look()).map(({ isOurs }) => isOurs)).toEqual([
      false,
      true,
      undefined,
    ]);
  });

  it('stays where it is when the system says no', async () => {
    const { associations } = createFakeSystem({ isStubborn: true, opens: { 'jitsi-meet': 'A' } });
    await associations.claim('jitsi-meet');
    expect(await associations.look()).toContainEqual({
      what: 'jitsi-meet',
      isOurs: false,
      program: 'A',
    });
  });

  it.each([
    [true, '/opt/Parlour/parlour --'],
    [false, '/opt/Parlour/parlour /home/ada/parlour --'],
  ])(
    'starts the program with the link behind `--`, installed (%s) or from source',
    async (isPackaged, command) => {
      const { associations, commands } = createFakeSystem({ isPackaged });
      await associations.claim('parlour');
      expect(commands.get('parlour')).toBe(command);
    },
  );
});

describe('the start of an installed Parlour', () => {
  it('takes what nobody has', async () => {
    const { associations, opens } = createFakeSystem();
    await associations.claimFree();
    expect(opens()).toEqual({ parlour: us, 'jitsi-meet': us });
  });

  it('leaves jitsi-meet: to the program that has it, and takes its own scheme back', async () => {
    const { associations, opens } = createFakeSystem({
      opens: { 'jitsi-meet': 'A', parlour: 'B' },
    });
    await associations.claimFree();
    expect(opens()).toEqual({ parlour: us, 'jitsi-meet': 'A' });
  });

  it('changes nothing that is right already', async () => {
    const { associations, commands } = createFakeSystem({
      opens: { parlour: us, 'jitsi-meet': us },
    });
    await associations.claimFree();
    expect([...commands]).toEqual([]);
  });

  it('from source takes nothing, and asks nothing', async () => {
    const { associations, opens, asked } = createFakeSystem({ isPackaged: false });
    await associations.claimFree();
    expect(opens()).toEqual({});
    expect(asked).toEqual([]);
  });
});
