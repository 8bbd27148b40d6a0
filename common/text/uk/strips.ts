import type { stripsText as source } from '../en/strips.ts';

/** What is said above a running meeting, while it comes back, and why it stopped. */
export const stripsText: typeof source = {
  strips: {
    offline: 'Немає з’єднання. Parlour чекає на мережу.',
    silent: 'Зустріч не відповідає.',
    entering: (server: string) => `${server} ще не впускає вас.`,
    rejoin: 'Приєднатися знову',
    dismiss: 'Закрити',
    joiningAgain: 'Приєднуємося знову',
    slept: 'Ваш комп’ютер спав.',
    networkAway: 'Мережі не було.',
    onceMore: 'Пробуємо ще раз',
    microphoneGone: (name: string) => `Вашого мікрофона «${name}» більше немає.`,
    cameraGone: (name: string) => `Вашої камери «${name}» більше немає.`,
    speakerGone: (name: string) => `Вашого динаміка «${name}» більше немає.`,
    microphoneBroken: (name: string) => `Ваш мікрофон «${name}» більше не працює.`,
    cameraBroken: (name: string) => `Ваша камера «${name}» більше не працює.`,
    anotherUsed: 'Використовується інший пристрій.',
    chooseAnother: 'Виберіть інший пристрій у налаштуваннях зустрічі.',
    hint: {
      'graphics-restarted': 'Зображення на мить зникли й повернулися.',
    },
  },
  runningProblem: {
    'lobby-refused': {
      happened: () => 'Ведучий вас не впустив.',
      todo: 'Запитайте ведучого, перш ніж стукати знову.',
    },
    'password-cancelled': {
      happened: () => 'Ви не ввели пароль, тому не потрапили на зустріч.',
      todo: 'Попросіть пароль в організатора, а потім приєднайтеся знову.',
    },
    'out-of-memory': {
      happened: () => 'Зустрічі забракло пам’яті, і вона зупинилася.',
      todo: 'Закрийте інші програми, а потім приєднайтеся знову; камера й мікрофон вимкнені.',
    },
    'stopped-answering': {
      happened: () => 'Зустріч більше не відповідає.',
      todo: 'Приєднайтеся знову; камера й мікрофон вимкнені.',
    },
    'captured-screen': {
      happened: (about) => `${about} без дозволу знімав ваш екран. Parlour закрив зустріч.`,
      todo: 'Повідомте адміністратора сервера.',
    },
  },
};
