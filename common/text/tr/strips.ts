import type { stripsText as source } from '../en/strips.ts';

/** What is said above a running meeting, while it comes back, and why it stopped. */
export const stripsText: typeof source = {
  strips: {
    offline: 'Bağlantı yok. Parlour ağı bekliyor.',
    silent: 'Toplantı yanıt vermiyor.',
    entering: (server: string) => `${server} sizi henüz içeri almadı.`,
    rejoin: 'Yeniden katıl',
    dismiss: 'Kapat',
    joiningAgain: 'Yeniden katılınıyor',
    slept: 'Bilgisayarınız uykudaydı.',
    networkAway: 'Ağ bağlantısı yoktu.',
    onceMore: 'Bir kez daha deneniyor',
    microphoneGone: (name: string) => `Mikrofonunuz “${name}” artık yok.`,
    cameraGone: (name: string) => `Kameranız “${name}” artık yok.`,
    speakerGone: (name: string) => `Hoparlörünüz “${name}” artık yok.`,
    microphoneBroken: (name: string) => `Mikrofonunuz “${name}” artık çalışmıyor.`,
    cameraBroken: (name: string) => `Kameranız “${name}” artık çalışmıyor.`,
    anotherUsed: 'Başka bir aygıt kullanılıyor.',
    chooseAnother: 'Toplantının ayarlarından başka birini seçin.',
    hint: {
      'graphics-restarted': 'Görüntüler bir an durdu ve geri geldi.',
    },
  },
  runningProblem: {
    'lobby-refused': {
      happened: () => 'Toplantı sahibi sizi içeri almadı.',
      todo: 'Kapıyı yeniden çalmadan önce toplantı sahibine sorun.',
    },
    'password-cancelled': {
      happened: () => 'Parolayı girmediniz; bu yüzden toplantıda değilsiniz.',
      todo: 'Toplantıyı düzenleyenden parolayı isteyip yeniden katılın.',
    },
    'out-of-memory': {
      happened: () => 'Toplantıya bellek yetmedi ve toplantı durdu.',
      todo: 'Başka programları kapatıp yeniden katılın; kameranız ve mikrofonunuz kapalı.',
    },
    'stopped-answering': {
      happened: () => 'Toplantı artık yanıt vermiyor.',
      todo: 'Yeniden katılın; kameranız ve mikrofonunuz kapalı.',
    },
    'captured-screen': {
      happened: (about) =>
        `${about} sormadan ekranınızın görüntüsünü aldı. Parlour toplantıyı kapattı.`,
      todo: 'Sunucu yöneticisine haber verin.',
    },
  },
};
