import type { signInText as source } from '../en/sign-in.ts';

/** The strip over a meeting whose person signs in elsewhere, and its help. */
export const signInText: typeof source = {
  browserSignIn: {
    waiting: 'Увійдіть у браузері, а потім поверніться сюди.',
    stuck: 'Вхід виконано, але нічого не відбувається',
    why: 'Після входу браузер передає посилання «jitsi-meet:». Воно дійде до цієї зустрічі, лише якщо такі посилання відкриває Parlour.',
    choose: 'Вибрати, хто відкриває ці посилання',
    address: 'Вставте адресу сюди',
    addressHelp: 'Уся адреса, яку хотів відкрити браузер. Вона діє один раз.',
    continue: 'Продовжити',
    close: 'Закрити',
  },
};
