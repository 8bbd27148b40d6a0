import type { aboutText as source } from '../en/about.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('tr');

/** Settings: what runs here, and whose work is inside. */
export const aboutText: typeof source = {
  about: {
    versions: 'Sürümler',
    copyVersions: 'Sürümleri kopyala',
    copied: 'Kopyalandı',
    independent:
      'Parlour, Jitsi toplantıları için özgür bir istemcidir. 8x8 ya da Jitsi projesi tarafından üretilmez, satılmaz veya desteklenmez.',
    licence: 'Parlour, Apache 2.0 ile lisanslanmıştır.',
    credits: 'Emeği geçenler',
    creditJitsi:
      'Toplantılar Jitsi’nin IFrame API’siyle açılır; telif hakkı 8x8, Inc. ve Jitsi’ye katkıda bulunanlara aittir.',
    creditIcons:
      'Simgeler Lucide’ındır; Lucide’a katkıda bulunanların ve kısmen Cole Bemis’in eseridir.',
    creditElectron:
      'Uygulama, OpenJS Foundation ve katkıda bulunanların geliştirdiği Electron üzerinde çalışır; Electron, Chromium ve Node.js içerir.',
    licences: 'Lisanslar',
    licencesWhy: 'Parlour’un içindeki, başkalarına ait her çalışma ve lisansının tam metni.',
    show: 'Lisansları göster',
    count: (count: number) => plural(count, { other: '# paket' }),
    notHere: {
      happened: 'Lisanslar açılamadı.',
      todo: 'Programın yanındaki NOTICE dosyasında da bulabilirsiniz.',
    },
    chromium:
      'Chromium yüzlerce kişinin çalışmasını içerir. Lisansları programın yanındaki LICENSES.chromium.html dosyasındadır.',
  },
};
