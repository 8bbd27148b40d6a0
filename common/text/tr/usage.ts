import type { usageText as source } from '../en/usage.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('tr');

/** What meetings came to, counted on this computer. */
export const usageText: typeof source = {
  usage: {
    title: 'Kullanım',
    about: 'Bu bilgisayarın saydığına göre, toplantılarınızın aydan aya toplamı.',
    empty: 'Henüz bir şey sayılmadı. İlk ay, ilk toplantınızdan sonra burada görünür.',
    off: 'Sayım, Ayarlar’da Gizlilik bölümünde kapatılmış. Daha önce sayılanlar siz temizleyene dek kalır.',
    failed: {
      happened: 'Sayılanlar okunamadı.',
      todo: 'Ayarlar’ı kapatıp yeniden açın.',
    },
    hosting: 'Barındırma',
    all: 'Tüm barındırmalar',
    /** Servers that were entered once and not set up. */
    visited: 'Kurulmamış sunucular',
    removed: 'Kaldırdığınız barındırmalar',
    measure: 'Göster',
    measures: {
      minutes: { name: 'Dakikalarım', help: 'Toplantılarda geçirdiğiniz süre.' },
      personMinutes: {
        name: 'Herkesin dakikaları',
        help: 'Siz oradayken, toplantılarınızdaki herkesin toplam dakikası.',
      },
      people: {
        name: 'Kişiler',
        help: 'Buluştuğunuz farklı kişiler ve siz. Sizinle iki barındırmada buluşan, her birinde sayılır.',
      },
      meetings: { name: 'Toplantılar', help: 'Katıldığınız toplantılar.' },
    },
    month: 'Ay',
    /** The caption of the table; `measure` is one of the names above. */
    table: (measure: string) => `${measure}, aylara göre`,
    totals: 'Tüm bu ayların toplamı',
    peak: 'Aynı anda en çok kişi',
    jaas: 'JaaS kullanıcıları ve planınız',
    jaasUsers: 'Kullanıcılar',
    jaasCost: 'Bedel',
    /** `people` and `included` are written numbers. */
    ofPlan: (people: string, included: string) => `${people} (planda ${included})`,
    soFar: (month: string) => `${month}, şu ana dek`,
    estimate:
      'Bu bilgisayarın gördüklerine dayanan bir tahmin: başkalarının toplantıları içinde değil. Plan ve fiyatlar “Kaça gelir?” bölümündekilerdir.',
    use: 'Bu rakamları kullan',
    useHelp: (month: string) => `${month} rakamlarını “Kaça gelir?” bölümüne yazar.`,
    noMonth: 'Tam bir ay geçince rakamları “Kaça gelir?” bölümünde kullanılabilir.',
    save: 'CSV olarak kaydet…',
    /** `file` is a place on this computer. */
    saved: (file: string) => `Kaydedildi: ${file}`,
    notSaved: {
      happened: 'Dosya kaydedilemedi.',
      todo: 'Başka bir klasör seçin ya da diskte yer açın.',
    },
    saving: { title: 'Kullanımı kaydet', kind: 'Tablo (CSV)', file: 'Parlour kullanımı' },
    clear: 'Kullanımı temizle…',
    clearTitle: 'Kullanım temizlensin mi?',
    clearMeans: (months: number) =>
      plural(months, {
        other: '# ayda sayılanlar bu bilgisayardan kaldırılır. Geri getirilemez.',
      }),
    clearNow: 'Kullanımı temizle',
    cleared: 'Kullanım temizlendi.',
    count: 'Toplantıların dakikalarını ve kişilerini bu bilgisayarda say',
    countHelp:
      'Ayarlar, Barındırma bölümündeki “Kullanım” bunları aylara göre gösterir. Adlar saklanmaz ve hiçbir yere bir şey gönderilmez. Kapatırsanız yenisi sayılmaz; olanlar siz temizleyene dek kalır. Olağanı açıktır.',
  },
};
