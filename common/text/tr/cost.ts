import type { costText as source } from '../en/cost.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('tr');

type Cost = (typeof source)['cost'];

const usage: Cost['usage'] = {
  people: { name: 'Ayda kişi', help: 'Her biri tek aygıt kullanan farklı kişiler.' },
  meetings: { name: 'Ayda toplantı' },
  minutes: { name: 'Toplantı başına dakika' },
  recordings: { name: 'Ayda kayıt' },
};

const prices: Cost['fields'] = {
  plan: { name: 'Plan, aylık' },
  included: { name: 'Plana dahil kullanıcı' },
  overage: { name: 'Her ek kullanıcı' },
  recordedMinute: { name: 'Kaydedilen her dakika' },
  participantMinute: { name: 'Katılımcı başına dakika' },
  machine: { name: 'Makine, aylık' },
  hours: { name: 'Ayda bakım saati' },
  hourly: { name: 'Bir saat bakım' },
  recorder: { name: 'Kayıt makinesi, aylık' },
};

const models: Cost['models'] = {
  'monthly-users': {
    name: 'Aylık kullanıcıya göre',
    help: '8x8 böyle ücretlendirir: o ay biriyle buluşan herkes, her aygıtı için bir kez sayılır.',
  },
  'participant-minutes': {
    name: 'Dakikaya göre',
    help: 'Sık anılan budur, ama 8x8’in modeli değildir. Her toplantıdaki herkesi sayar.',
  },
};

const plans: Cost['plans'] = {
  developer: 'Developer',
  basic: 'Basic',
  standard: 'Standard',
  business: 'Business',
  own: 'Kendi rakamlarım',
};

export const costText: typeof source = {
  cost: {
    title: 'Kaça gelir?',
    about: 'Değiştirebileceğiniz fiyatlarla toplantılarınızın bedeli.',
    usage,
    currency: 'Para birimi',
    currencyHelp:
      'Para birimleri birbirine çevrilmez. Örnekler ABD dolarıdır: siz ne ödüyorsanız onu girin.',
    inAMonth: 'Bir ayda',
    table: 'Üç seçeneğin bir aylık bedeli',
    hosting: 'Barındırma',
    amount: 'Bedel',
    madeOf: 'İçeriği',
    free: 'Kuralları içinde ücretsiz',
    /** `devices` is the limit that others quote from the terms. */
    freeQuoted: (devices: number) =>
      plural(devices, {
        other:
          'Kuralları içinde ücretsiz. Koşullarında ayda # aygıtlık bir sınır olduğu aktarılıyor.',
      }),
    nothingToPay: 'Ödenecek bir şey yok',
    parts: {
      plan: 'Plan',
      moreUsers: 'Ek kullanıcılar',
      recordedMinutes: 'Kaydedilen dakikalar',
      participantMinutes: 'Katılımcı dakikaları',
      machine: 'Makine',
      care: 'Bakım',
      recorder: 'Kayıt makinesi',
    },
    part: (name: string, amount: string) => `${name} ${amount}`,
    notTheirModel: 'Sık anılan model, 8x8’inki değil',
    /** Where the lines cross, in words. */
    cheaperFrom: (people: number) =>
      plural(people, {
        one: 'Kaç kişi olursa olsun kendi sunucunuz JaaS’tan ucuz.',
        other: '# kişiden başlayarak kendi sunucunuz JaaS’tan ucuz.',
      }),
    neverCheaper: 'Bu fiyatlarla, kaç kişi olursa olsun kendi sunucunuz JaaS’tan ucuz değil.',
    /** `people` and `hours` are written numbers. */
    upToHours: (people: number, hours: string) =>
      plural(people, {
        other: `# kişiyle, bakımı ayda ${hours} altında kaldığı sürece kendi sunucunuz daha ucuz.`,
      }),
    dearerMachine: (people: number) =>
      plural(people, {
        other: '# kişiyle, bakımını kim yaparsa yapsın, tek başına makine bile JaaS kadar tutuyor.',
      }),
    yours: 'Kendi zamanınızın bir saati de bir bedeldir. Saymıyorsanız 0 girin.',
    prices: 'Fiyatlar',
    pricesOf: { jaas: 'JaaS', ownServer: 'Kendi sunucunuz' },
    fields: prices,
    model: 'JaaS nasıl hesaplansın',
    models,
    plan: 'Örnek plan',
    plans,
    planHelp: 'Başkalarının aktardığı üç rakamı doldurur. Geçerli olan sözleşmenizdir.',
    /** What others pay, say, in US dollars; its source follows. */
    example: (value: string) => `Örnek: ${value}`,
    reset: (name: string) => `Örneğe dön: ${name}`,
    resetAll: 'Tüm örneklere dön',
    /** What is wrong with a number. `least` and `most` are written numbers. */
    problem: {
      happened: 'Bu sayı uymuyor.',
      todo: (least: string, most: string) => `En az ${least}, en çok ${most} olan bir sayı yazın.`,
      todoWhole: (least: string, most: string) =>
        `En az ${least}, en çok ${most} olan bir tam sayı yazın.`,
    },
    extras:
      'Telefon hatları, yazıya dökme ve depolama JaaS’ta ayrıca ücretlidir; burada hesaba katılmaz.',
    oneMachine:
      'Küçük gruplara bir makine yeter. Daha büyükler için birkaç makinenin fiyatını girin.',
  },
};
