import type { signInText as source } from '../en/sign-in.ts';

/** The strip over a meeting whose person signs in elsewhere, and its help. */
export const signInText: typeof source = {
  browserSignIn: {
    waiting: 'अपने ब्राउज़र में साइन इन करें, फिर यहाँ लौट आएँ।',
    stuck: 'साइन इन हो गया, पर कुछ नहीं हो रहा',
    why: 'साइन इन के बाद आपका ब्राउज़र एक jitsi-meet: लिंक आगे देता है। वह इस मीटिंग तक तभी पहुँचता है जब ऐसे लिंक Parlour खोले।',
    choose: 'चुनें कि ये लिंक कौन खोले',
    address: 'पता यहाँ पेस्ट करें',
    addressHelp: 'वह पूरा पता जो ब्राउज़र खोलना चाहता था। वह एक ही बार काम आता है।',
    continue: 'जारी रखें',
    close: 'बंद करें',
  },
};
