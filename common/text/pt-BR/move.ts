import type { moveText as source } from '../en/move.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pt-BR');

/** `folder`: what stands before the room's name; `server`: the new one. */
const change: (typeof source)['move']['change'] = {
  'new-link': () => 'O link muda. Envie o novo aos seus convidados.',
  'tickets-now': () =>
    'O link muda, e agora os convidados precisam de um convite: um link com ingresso, que o Parlour cria.',
  'tickets-again': () => 'O link muda, e seus convidados precisam de novos convites.',
  'no-tickets': () =>
    'O link muda, e quem o tem pode entrar sem ingresso. A senha e a sala de espera não vão junto: configure isso na reunião.',
  'old-invitations': () =>
    'Os convites que você criou antes continuam abrindo o lugar antigo até terminarem.',
  'folder-dropped': (folder) => `As salas do JaaS não têm pastas: “${folder}” sai do endereço.`,
  'sign-in': () =>
    'Para abrir a sala, um de vocês precisa fazer login com Google, GitHub ou Facebook.',
  'all-moderate': () =>
    'Em um servidor Jitsi tal como vem no pacote, quem tem ingresso é moderador, os convidados também.',
  'monthly-users': () => 'Todos os que entram contam como usuários mensais da conta.',
  reachable: (_folder, server) =>
    `Os convidados precisam chegar a ${server}: confira se ele está aberto para eles, e não só para a sua própria rede.`,
  'left-behind': () => 'Gravações e conversas ficam onde estão.',
};

const moveProblem: (typeof source)['moveProblem'] = {
  'move-gone': {
    happened: () => 'Esta reunião ou a nova hospedagem dela não existe mais.',
    todo: 'Feche isto e veja suas reuniões de novo.',
  },
  'move-not-yours': {
    happened: () => 'Esta sala está em uma conta que não está configurada aqui.',
    todo: 'Peça ao anfitrião dela que a mova.',
  },
  'move-elsewhere': {
    happened: (about) =>
      about
        ? `O novo endereço pertenceria a “${about}”.`
        : 'O novo endereço pertenceria a outra hospedagem.',
    todo: 'Escolha outra hospedagem ou mude o endereço de uma delas nas Configurações.',
  },
  'move-no-room': {
    happened: () => 'Esta hospedagem não pode ter uma sala com este endereço.',
    todo: 'Escolha outra hospedagem ou entre lá com um nome mais simples.',
  },
};

const move: (typeof source)['move'] = {
  action: 'Mover para outra hospedagem…',
  title: 'Mover para outra hospedagem',
  to: 'Mover para',
  changes: 'O que muda',
  change,
  along: (count: number, hosting: string) =>
    plural(count, {
      one: `Mover também minha outra reunião fixada de “${hosting}”`,
      other: `Mover também minhas outras # reuniões fixadas de “${hosting}”`,
    }),
  move: 'Mover',
  cancel: 'Cancelar',
  moved: (name: string, hosting: string) => `“${name}” está agora em “${hosting}”.`,
  movedAlong: (count: number) =>
    plural(count, { one: '# reunião foi movida junto.', other: '# reuniões foram movidas junto.' }),
  stayed: (count: number) =>
    plural(count, {
      one: '# reunião fixada ficou: a nova hospedagem não pode ter o endereço dela.',
      other: '# reuniões fixadas ficaram: a nova hospedagem não pode ter os endereços delas.',
    }),
  copyLink: 'Copiar novo link',
  linkCopied: 'Link copiado.',
  copyInvitation: 'Copiar convite…',
  close: 'Fechar',
};

/** The words of moving a meeting to another hosting. */
export const moveText: typeof source = { move, moveProblem };
