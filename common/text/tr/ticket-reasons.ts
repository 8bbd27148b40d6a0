import type { ticketReasonsText as source } from '../en/ticket-reasons.ts';

/** What the inspector finds in a ticket. `about` is a feature. */
export const ticketReasonsText: typeof source = {
  'not-a-ticket': {
    happened: () => 'Bu metinde bilet yok.',
    todo: 'Tamamını yapıştırın: aralarında nokta olan üç parça ya da bilet taşıyan bir bağlantı.',
  },
  'header-not-found': {
    happened: () => 'Biletin ilk parçası olan başlık okunamıyor.',
    todo: 'Biletin tamamını yeniden kopyalayın.',
  },
  'payload-not-found': {
    happened: () => 'Biletin ikinci parçası olan talepler okunamıyor.',
    todo: 'Bileti ilk harfinden son harfine dek yeniden kopyalayın.',
  },
  'alg-none': {
    happened: () => 'Bu bilet imza gerekmediğini söylüyor (alg none).',
    todo: 'Bunu hiçbir sunucu kabul etmez. Anahtarınızla imzalayın.',
  },
  'alg-shared-secret': {
    happened: () => 'Bu bilet paylaşılan gizli dizeyle imzalanmış; JaaS ise RS256 ister.',
    todo: 'Açık yarısı JaaS konsolunda olan özel anahtarla imzalayın.',
  },
  'alg-invalid': {
    happened: () => 'Bu bilet, sunucunun denetlemediği bir yöntemle imzalanmış.',
    todo: 'alg için RS256 yazın; paylaşılan gizli dizeli sunucular HS256 kabul eder.',
  },
  'alg-other': {
    happened: () => 'Bu bilet, bu sunucunun biletlerinden başka bir yöntemle imzalanmış.',
    todo: 'alg için profilde “Kimlik doğrulama” altında yazanı yazın.',
  },
  'signature-not-found': {
    happened: () => 'Biletin üçüncü parçası olan imza eksik.',
    todo: 'Bileti son parçasıyla birlikte yeniden kopyalayın.',
  },
  'typ-invalid': {
    happened: () => 'Başlıkta bunun bir JWT olduğu yazmıyor.',
    todo: 'typ için büyük harflerle JWT yazın.',
  },
  'kid-not-found': {
    happened: () => 'Başlıkta anahtar (kid) belirtilmemiş.',
    todo: 'kid değerini yazın; JaaS için AppID, eğik çizgi ve anahtar kimliğidir.',
  },
  'kid-mismatch': {
    happened: () => 'Anahtar (kid), biletin hesabına (sub) ait değil.',
    todo: 'JaaS için kid, sub içinde yazan AppID ile başlar, ardından eğik çizgi gelir.',
  },
  'key-other': {
    happened: () => 'Bu bileti, bu profilinkinden başka bir anahtar imzalamış.',
    todo: 'Sunucu o anahtarı tanıdığı sürece sorun yok.',
  },
  'aud-invalid': {
    happened: () => 'Hedef kitle (aud) sunucununki değil.',
    todo: 'JaaS için değeri jitsi metnidir, liste değil.',
  },
  'iss-invalid': {
    happened: () => 'Bileti veren (iss), sunucunun kabul ettiklerinden değil.',
    todo: 'JaaS için değeri chat metnidir.',
  },
  'iss-other': {
    happened: () => 'Bileti veren (iss), bu profildekinden farklı.',
    todo: 'Sunucu kabul ediyorsa sorun yok (asap_accepted_issuers).',
  },
  'aud-other': {
    happened: () => 'Hedef kitle (aud), bu profildekinden farklı.',
    todo: 'Sunucu kabul ediyorsa sorun yok (asap_accepted_audiences).',
  },
  'sub-not-found': {
    happened: () => 'Bilette kimin sunucusu için olduğu yazmıyor (sub).',
    todo: 'JaaS için sub değerine AppID’yi yazın.',
  },
  'sub-mismatch': {
    happened: () => 'Bilet, bu profilinkinden başka bir hesap için (sub).',
    todo: 'sub değerine bu profilin AppID’sini yazın.',
  },
  'token-expired': {
    happened: () => 'Biletin süresi dolmuş (exp).',
    todo: 'Yeni bir bilet hazırlayın.',
  },
  'exp-invalid': {
    happened: () => 'Biletin bitişi (exp) eksik ya da bir zaman değil.',
    todo: 'exp için bir sayı yazın: 1970’ten bu yana geçen saniye.',
  },
  'exp-not-found': {
    happened: () => 'Bu biletin süresi hiç dolmaz (exp yok).',
    todo: 'Eline geçiren onu sonsuza dek kullanabilir. exp yazın.',
  },
  'exp-too-far': {
    happened: () => 'Biletin bitişine 30 günden fazla var (exp).',
    todo: 'Daha yakın bir bitiş verin. Zamanlar saniyedir; bu milisaniye olabilir.',
  },
  'nbf-future': {
    happened: () => 'Bilet henüz geçerli değil (nbf).',
    todo: 'Bekleyin ya da nbf değerini bir dakika geriye alın; bileti hazırlayan bilgisayarın saatine bakın.',
  },
  'nbf-invalid': {
    happened: () => 'Biletin başlangıcı (nbf) bir zaman değil.',
    todo: 'nbf için 1970’ten bu yana geçen saniyeyi sayı olarak yazın ya da onu çıkarın.',
  },
  'room-not-found': {
    happened: () => 'Bilette oda yazmıyor.',
    todo: 'room için odanın adını yazın; o olmadan bazı sayfalar siyah kalır ve bir şey söylemez.',
  },
  'room-any': {
    happened: () => 'Bu bilet her odayı açar.',
    todo: 'Tek bir oda yazın ki kaybolan bilet yalnız onu açsın.',
  },
  'room-pattern': {
    happened: () => 'Bu bilet bir kalıba uyan her odayı açar.',
    todo: 'Bunların hangi odalar olduğunu yalnızca sunucu bilir.',
  },
  'room-spelling': {
    happened: () => 'Oda adı, sunucuların oda adlarını karşılaştırdığı biçimde yazılmamış.',
    todo: 'Küçük harf kullanın, boşluk bırakmayın, ASCII olmayanı yüzde işaretiyle kodlayın.',
  },
  'room-mismatch': {
    happened: () => 'Bilet bu oda için değil, başka bir oda için.',
    todo: 'room için AppID olmadan bu odayı yazın.',
  },
  'context-not-found': {
    happened: () => 'Bilette context yok.',
    todo: 'İçinde user ve features nesneleri olan bir context ekleyin; JaaS bunu ister.',
  },
  'features-not-found': {
    happened: () => 'Biletin context bölümünde features yok.',
    todo: 'context.features ekleyin; hiçbir şeye izin yoksa boş bir nesne olsun.',
  },
  'feature-invalid': {
    happened: (about) => `Jitsi’de “${about}” adlı bir özellik yok.`,
    todo: 'Onu çıkarın ya da adında yazım yanlışı arayın.',
  },
  'feature-value-invalid': {
    happened: (about) => `“${about}” özelliği ne açık ne kapalı.`,
    todo: 'Değerine true ya da false metnini yazın.',
  },
};
