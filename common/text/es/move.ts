import type { moveText as source } from '../en/move.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('es');

/** `folder`: what stands before the room's name; `server`: the new one. */
const change: (typeof source)['move']['change'] = {
  'new-link': () => 'El enlace cambia. Envía el nuevo a tus invitados.',
  'tickets-now': () =>
    'El enlace cambia, y los invitados necesitan ahora una invitación: un enlace con un pase, que crea Parlour.',
  'tickets-again': () => 'El enlace cambia, y tus invitados necesitan invitaciones nuevas.',
  'no-tickets': () =>
    'El enlace cambia, y quien lo tenga puede entrar sin pase. La contraseña y la sala de espera no se trasladan: actívalas en la reunión.',
  'old-invitations': () =>
    'Las invitaciones que ya creaste siguen abriendo la dirección antigua hasta que terminen.',
  'folder-dropped': (folder) =>
    `Las salas de JaaS no tienen carpetas: «${folder}» desaparece de la dirección.`,
  'sign-in': () =>
    'Para abrir la sala, alguien del grupo tiene que iniciar sesión con Google, GitHub o Facebook.',
  'all-moderate': () =>
    'En un servidor Jitsi tal como viene, quien tiene un pase modera, también los invitados.',
  'monthly-users': () => 'Quien se une cuenta como usuario mensual de la cuenta.',
  reachable: (_folder, server) =>
    `Los invitados tienen que poder llegar a ${server}: comprueba que esté abierto para ellos, y no solo para tu propia red.`,
  'left-behind': () => 'Las grabaciones y los chats se quedan donde están.',
};

const moveProblem: (typeof source)['moveProblem'] = {
  'move-gone': {
    happened: () => 'Esta reunión o su nuevo alojamiento ya no existe.',
    todo: 'Cierra esto y vuelve a mirar tus reuniones.',
  },
  'move-not-yours': {
    happened: () => 'Esta sala está en una cuenta que no está configurada aquí.',
    todo: 'Pide a su anfitrión que la traslade.',
  },
  'move-elsewhere': {
    happened: (about) =>
      about
        ? `La nueva dirección sería de «${about}».`
        : 'La nueva dirección sería de otro alojamiento.',
    todo: 'Elige otro alojamiento, o cambia la dirección de uno de ellos en Ajustes.',
  },
  'move-no-room': {
    happened: () => 'Este alojamiento no puede tener una sala con esta dirección.',
    todo: 'Elige otro alojamiento, o únete ahí con un nombre más sencillo.',
  },
};

const move: (typeof source)['move'] = {
  action: 'Cambiar de alojamiento…',
  title: 'Cambiar de alojamiento',
  to: 'Trasladar a',
  changes: 'Qué cambia',
  change,
  along: (count: number, hosting: string) =>
    plural(count, {
      one: `Trasladar también mi otra reunión fijada de «${hosting}»`,
      other: `Trasladar también mis otras # reuniones fijadas de «${hosting}»`,
    }),
  move: 'Trasladar',
  cancel: 'Cancelar',
  moved: (name: string, hosting: string) => `«${name}» está ahora en «${hosting}».`,
  movedAlong: (count: number) =>
    plural(count, {
      one: 'También se ha trasladado # reunión.',
      other: 'También se han trasladado # reuniones.',
    }),
  stayed: (count: number) =>
    plural(count, {
      one: '# reunión fijada se ha quedado: el nuevo alojamiento no puede tener su dirección.',
      other:
        '# reuniones fijadas se han quedado: el nuevo alojamiento no puede tener sus direcciones.',
    }),
  copyLink: 'Copiar enlace nuevo',
  linkCopied: 'Enlace copiado.',
  copyInvitation: 'Copiar invitación…',
  close: 'Cerrar',
};

/** The words of moving a meeting to another hosting. */
export const moveText: typeof source = { move, moveProblem };
