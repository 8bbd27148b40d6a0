import type { shareText as source } from '../en/share.ts';

/** Choosing what to share, and the bar while it is shared. */
export const shareText: typeof source = {
  share: {
    title: 'अपनी स्क्रीन साझा करें',
    audience: (meeting: string) => `आप जो चुनेंगे, वह ${meeting} में सबको दिखेगा।`,
    kinds: 'क्या साझा करना है',
    screens: 'स्क्रीन',
    windows: 'विंडो',
    wholeScreen: 'पूरी स्क्रीन',
    screen: (number: number) => `स्क्रीन ${number}`,
    lookingForScreens: 'आपकी स्क्रीन ढूँढी जा रही हैं',
    lookingForWindows: 'आपकी विंडो ढूँढी जा रही हैं',
    noScreens: {
      happened: 'Parlour को कोई स्क्रीन नहीं मिली।',
      todo: 'देखें कि कोई स्क्रीन जुड़ी है, फिर दोबारा साझा करें।',
    },
    noWindows: {
      happened: 'Parlour को साझा करने लायक़ कोई विंडो नहीं मिली।',
      todo: 'विंडो खोलें, वह यहाँ दिखने लगेगी।',
    },
    refused: {
      happened: 'आपका सिस्टम Parlour को स्क्रीन नहीं देखने देता।',
      todo: 'सिस्टम की निजता सेटिंग में Parlour को स्क्रीन रिकॉर्ड करने की अनुमति दें, फिर दोबारा साझा करें।',
    },
    sound: 'आवाज़ भी साझा करें',
    share: 'साझा करें',
    cancel: 'रद्द करें',
  },
  sharingBar: {
    sharing: (what: string) => `आप “${what}” साझा कर रहे हैं`,
    sharingSomething: 'आप अपनी स्क्रीन साझा कर रहे हैं',
    stop: 'रोकें',
  },
};
