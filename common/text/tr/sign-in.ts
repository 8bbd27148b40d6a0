import type { signInText as source } from '../en/sign-in.ts';

/** The strip over a meeting whose person signs in elsewhere, and its help. */
export const signInText: typeof source = {
  browserSignIn: {
    waiting: 'Tarayıcınızda oturum açın, sonra buraya dönün.',
    stuck: 'Oturum açtım, ama bir şey olmuyor',
    why: 'Oturum açtıktan sonra tarayıcınız bir jitsi-meet: bağlantısı verir. Bu bağlantı toplantıya ancak onları Parlour açıyorsa ulaşır.',
    choose: 'Bu bağlantıları neyin açacağını seç',
    address: 'Adresi buraya yapıştırın',
    addressHelp: 'Tarayıcının açmak istediği adresin tamamı. Bir kez geçerlidir.',
    continue: 'Devam',
    close: 'Kapat',
  },
};
