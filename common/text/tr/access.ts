import type { accessText as source } from '../en/access.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('tr');

type Problems = (typeof source)['accessProblem'];

/** How a server proves itself to the person, and the person to the server. */
const accessProblem: Problems = {
  certificate: {
    happened: (about) => `${about}, gerçek sunucu olduğunu kanıtlayamadı.`,
    todo: 'Bu ağdan katılmayın. Sunucu yöneticisine sertifikanın geçerli olmadığını bildirin.',
  },
  'certificate-expired': {
    happened: (about) => `${about} sunucusunun sertifikasının süresi dolmuş.`,
    todo: 'Bu bilgisayarın tarihine ve saatine bakın. Doğruysa sunucu yöneticisinin sertifikayı yenilemesi gerekir.',
  },
  'certificate-not-yet-valid': {
    happened: (about) => `${about} sunucusunun sertifikası henüz geçerli değil.`,
    todo: 'Bu bilgisayarın tarihine ve saatine bakın. Doğruysa sunucunun kendi saati yanlıştı.',
  },
  'certificate-self-signed': {
    happened: (about) => `${about} kendine kendisi kefil oluyor: sertifikasını kendisi imzalamış.`,
    todo: 'Sunucu yöneticisi, tanınan bir kurumdan sertifika alabilir. Ya da parmak izini onunla karşılaştırın, sonra sertifikayı bu sistemin güvendiği sertifikalara ekleyin.',
  },
  'certificate-unknown-issuer': {
    happened: (about) => `Bu bilgisayar, ${about} sunucusunun sertifikasını vereni tanımıyor.`,
    todo: 'İşte ya da okuldaysanız kurumun kök sertifikasının bu sisteme nasıl kurulacağını sunucu yöneticisine sorun ve parmak izini karşılaştırın. Değilseniz araya biri girmiş olabilir: bu ağdan katılmayın.',
  },
  'certificate-wrong-name': {
    happened: (about) => `Gösterilen sertifika ${about} için değil.`,
    todo: 'Adresi kontrol edin. Doğruysa bu ağdan katılmayın ve sunucu yöneticisine haber verin.',
  },
  'certificate-revoked': {
    happened: (about) => `${about} sunucusunun sertifikası iptal edilmiş.`,
    todo: 'Anahtarı çalınmış olabilir: katılmayın. Sunucu yöneticisinin sertifikayı değiştirmesi gerekir.',
  },
  'tls-failed': {
    happened: (about) => `${about} ile güvenli bir bağlantı üzerinde anlaşılamadı.`,
    todo: 'Sunucu çok eski olabilir ya da orada https kullanmıyor olabilir. Adresi ve portu kontrol edin.',
  },
  'client-certificate-needed': {
    happened: (about) => `${about} yalnızca kendi sertifikası olan bilgisayarları içeri alıyor.`,
    todo: 'Yeniden deneyin ve sertifikanızı seçin. Sertifikanız yoksa sunucu yöneticisine sorun.',
  },
  'sign-in-needed': {
    happened: (about) => `${about} ancak oturum açarsanız açılıyor.`,
    todo: 'Sunucu yöneticisinden aldığınız kullanıcı adı ve parolayla yeniden deneyin.',
  },
  'proxy-sign-in-needed': {
    happened: () => 'Bu ağın vekil sunucusu, oturum açmadan kimseyi geçirmiyor.',
    todo: 'Bu ağda kullandığınız kullanıcı adı ve parolayla yeniden deneyin.',
  },
  'proxy-failed': {
    happened: (about) => `Bu ağın vekil sunucusu ${about} adresine ulaştırmadı.`,
    todo: 'Bu sistemin ayarlarında vekil sunucuyu kontrol edin ya da ağ yöneticisine sorun.',
  },
};

export const accessText: typeof source = {
  accessProblem,
  certificate: {
    subject: (names: string) => `Sahibi: ${names}`,
    subjectAndMore: (names: string, count: number) =>
      plural(count, { other: `Sahibi: ${names} ve # ad daha` }),
    issuer: (name: string) => `Veren: ${name}`,
    valid: (from: string, until: string) => `Geçerlilik: ${from} – ${until}`,
    fingerprint: (hex: string) => `SHA-256: ${hex}`,
  },
  signIn: {
    title: 'Oturum aç',
    server: 'Toplantı sunucusu kim olduğunuzu soruyor:',
    proxy: 'Bu ağın vekil sunucusu kim olduğunuzu soruyor:',
    realm: 'Kendi sözleriyle:',
    user: 'Kullanıcı adı',
    password: 'Parola',
    wrong: {
      happened: 'Bu kullanıcı adı ve parola kabul edilmedi.',
      todo: 'İkisini de kontrol edip yeniden deneyin.',
    },
    kept: 'Siz Parlour’dan çıkana dek saklanır ve yalnızca yukarıdaki adrese gönderilir.',
    signIn: 'Oturum aç',
    cancel: 'İptal',
  },
  clientCertificate: {
    question: (server: string) => `${server} sizden bir sertifika istiyor.`,
    detail: 'Seçtiğiniz sertifikadaki adı öğrenecek.',
    choice: (name: string, until: string) => `${name}, son gün ${until}`,
    more: 'Diğerleri…',
    none: 'Hiçbiri',
  },
};
