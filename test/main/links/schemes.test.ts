import { describe, expect, it, vi } from 'vitest';
import { createSchemes, type SchemesApp } from '../../../main/links/schemes.ts';

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
  const app: SchemesApp = {
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
  const schemes = createSchemes(app, {
    execPath: '/opt/Parlour/parlour',
    platform: 'win32',
    env: {},
  });
  return {
    schemes,
    opens: () => Object.fromEntries(opens),
    commands,
    asked,
    /** Both schemes were looked at, and what follows from that has happened. */
    isDone: async () => {
      await vi.waitFor(() => expect(asked).toHaveLength(2));
      await new Promise((resolve) => setTimeout(resolve, 20));
    },
  };
}

describe('who opens a scheme', () => {
  it('is nobody on a system where nobody does', async () => {
    expect(await createFakeSystem().schemes.owners()).toEqual([
      { scheme: 'parlour', isOurs: false, program: '' },
      { scheme: 'jitsi-meet', isOurs: false, program: '' },
    ]);
  });

  it.each([
    ['Jitsi Meet', 'Jitsi Meet'],
    ['Jitsi Meet\n', 'Jitsi Meet'],
  ])('is another program by its name: %j', async (told, program) => {
    const { schemes } = createFakeSystem({ opens: { 'jitsi-meet': told } });
    expect(await schemes.owners()).toContainEqual({ scheme: 'jitsi-meet', isOurs: false, program });
  });

  it('is Parlour', async () => {
    const { schemes } = createFakeSystem({ opens: { parlour: us } });
    expect(await schemes.owners()).toContainEqual({ scheme: 'parlour', isOurs: true, program: us });
  });

  it('has no name where Electron cannot ask for it', async () => {
    const { schemes } = createFakeSystem({ isNameless: true, opens: { 'jitsi-meet': 'Other' } });
    expect(await schemes.owners()).toContainEqual({
      scheme: 'jitsi-meet',
      isOurs: false,
      program: '',
    });
  });

  it('is asked for when somebody wants to know, and not before', async () => {
    const { schemes, asked } = createFakeSystem();
    expect(asked).toEqual([]);
    await schemes.owners();
    expect(asked).toEqual(['parlour', 'jitsi-meet']);
  });
});

describe('a scheme that is claimed', () => {
  it('is taken from another program, and the other scheme stays', async () => {
    const { schemes, opens } = createFakeSystem({ opens: { 'jitsi-meet': 'A', parlour: 'B' } });
    const owners = await schemes.claim('jitsi-meet');
    expect(opens()).toEqual({ 'jitsi-meet': us, parlour: 'B' });
    expect(owners.map(({ isOurs }) => isOurs)).toEqual([false, true]);
  });

  it('stays where it is when the system says no', async () => {
    const { schemes } = createFakeSystem({ isStubborn: true, opens: { 'jitsi-meet': 'A' } });
    expect(await schemes.claim('jitsi-meet')).toContainEqual({
      scheme: 'jitsi-meet',
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
      const { schemes, commands } = createFakeSystem({ isPackaged });
      await schemes.claim('parlour');
      expect(commands.get('parlour')).toBe(command);
    },
  );
});

describe('the start of an installed Parlour', () => {
  it('takes what nobody has', async () => {
    const { schemes, opens } = createFakeSystem();
    schemes.claimFree();
    await vi.waitFor(() => expect(opens()).toEqual({ parlour: us, 'jitsi-meet': us }));
  });

  it('leaves jitsi-meet: to the program that has it, and takes its own scheme back', async () => {
    const { schemes, opens, isDone } = createFakeSystem({
      opens: { 'jitsi-meet': 'A', parlour: 'B' },
    });
    schemes.claimFree();
    await isDone();
    expect(opens()).toEqual({ parlour: us, 'jitsi-meet': 'A' });
  });

  it('changes nothing that is right already', async () => {
    const { schemes, commands, isDone } = createFakeSystem({
      opens: { parlour: us, 'jitsi-meet': us },
    });
    schemes.claimFree();
    await isDone();
    expect([...commands]).toEqual([]);
  });

  it('from source takes nothing, and asks nothing', async () => {
    const { schemes, opens, asked } = createFakeSystem({ isPackaged: false });
    schemes.claimFree();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(opens()).toEqual({});
    expect(asked).toEqual([]);
  });
});
