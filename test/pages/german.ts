import { expect, type Page } from 'playwright/test';
import { text } from '../../common/text/index.ts';

/** What the words on buttons and labels grow to. German is among the longest that people read. */
const german = new Map<string, string>([
  [text.home.field, 'Raumname oder Besprechungseinladung'],
  [text.home.join, 'Beitreten'],
  [text.home.opensWith, 'Wird geöffnet mit'],
  [text.home.muted, 'Stummgeschaltet beitreten'],
  [text.home.cameraOff, 'Kamera ausgeschaltet'],
  [text.home.newName, 'Neuer Zufallsname'],
  [text.home.meetings, 'Ihre Besprechungen'],
  [text.home.rejoin, 'Wieder beitreten'],
  [text.home.firstRun, 'Besprechungen, an denen Sie teilnehmen, erscheinen hier.'],
  [text.home.invitation, 'Ohne Konto und ohne Einrichtung: Sie können sofort beitreten.'],
  [text.home.addName, 'Anzeigenamen ergänzen'],
  [text.home.yesterday, 'vorgestern'],
  [text.hostings.cards.ownServer.name, 'Selbst betriebener Server'],
  [text.hostings.profileName, 'Bezeichnung dieses Profils'],
  [text.hostings.list.ownServer.add, 'Weiteren Server hinzufügen'],
  [text.hostings.unfinished, 'noch nicht ausgefüllt'],
  [text.ownServer.address, 'Serveradresse mit Pfad'],
  [text.ownServer.authentication, 'Authentifizierungsverfahren'],
  [text.ownServer.issuer, 'Aussteller der Eintrittskarten'],
  [text.ownServer.audience, 'Empfängerkreis der Eintrittskarten'],
  [text.ownServer.testSecret, 'Geheimnis ausprobieren'],
  [text.ownServer.replaceSecret, 'Geheimnis austauschen'],
  [text.ownServer.forgetSecret, 'Geheimnis vergessen'],
  [text.ownServer.saveSecret, 'Geheimnis speichern'],
  [text.checking.copy, 'Prüfbericht kopieren'],
  [text.check.step.certificate, 'Zertifikatsprüfung'],
  [text.check.state.warning, 'Warnhinweis'],
  [text.check.state.waiting, 'Noch ausstehend'],
  [text.check.state.ok, 'In Ordnung'],
  [text.hosting.public, 'Öffentlicher Konferenzserver'],
  [text.settings.open, 'Einstellungen'],
  [text.settings.sections.you, 'Persönliche Angaben'],
  [text.settings.sections.about, 'Softwareinformationen'],
  [text.settings.name, 'Ihr Anzeigename'],
  [text.meeting.makingTicket, 'Ihre Eintrittskarte wird ausgestellt'],
  [text.meeting.openSettings, 'Einstellungen öffnen'],
  [text.meeting.opening, 'Besprechungsverbindung wird aufgebaut'],
  [text.meeting.reconnecting, 'Verbindung wird wiederhergestellt'],
  [text.meeting.leaving, 'Besprechung wird verlassen'],
  [text.meeting.cancel, 'Abbrechen'],
  [text.meeting.leave, 'Verlassen'],
  [text.meeting.tryAgain, 'Erneut versuchen'],
  [text.meeting.openInBrowser, 'Im Webbrowser öffnen'],
  [text.meeting.back, 'Zurück zu Parlour'],
  [text.meeting.asking, 'Es wird auf Ihre Antwort gewartet'],
  [text.meeting.checkServer, 'Server überprüfen'],
  [text.home.forget, 'Entfernen'],
  [text.linkEntry.several, 'Fragt, welches Ihrer Profile'],
  [text.linkEntry.drop, 'Besprechungslink oder Linkdatei hier ablegen'],
  [text.linkQuestion.unknown, 'Auf einem unbekannten Konferenzserver beitreten?'],
  [text.linkQuestion.server, 'Konferenzserver'],
  [text.linkQuestion.room, 'Besprechungsraum'],
  [text.linkQuestion.once, 'Einmalig beitreten'],
  [text.linkQuestion.add, 'Als eigenen Server hinzufügen…'],
  [text.linkQuestion.cancel, 'Abbrechen'],
  [text.linkQuestion.which, 'Mit welchem Profil soll diese Besprechung geöffnet werden?'],
  [text.linkQuestion.always, 'Für solche Links immer dieses Profil verwenden'],
  [text.linkCopies.copy, 'Parlour-Link kopieren'],
  [text.linkCopies.save, 'Linkdatei speichern…'],
  [text.linkCopies.desktop, 'Zum Schreibtisch hinzufügen'],
  [text.linkCopies.saveInvitation, 'Als Datei speichern…'],
  [text.linkSettings.claim, 'Künftig mit Parlour öffnen'],
  [text.linkSettings.schemes, 'Programme, die Links öffnen'],
  [text.linkSettings.joining, 'Beitreten über Links'],
  [text.linkSettings.atOnce, 'Über Links ohne Rückfrage beitreten'],
  [text.linkSettings.theirTicket, 'Mitgebrachte Eintrittskarten bevorzugen'],
  [text.linkSettings.forgetChosen, 'Meine Auswahl unter den Profilen wieder vergessen'],
  [text.browserSignIn.stuck, 'Ich bin angemeldet, aber hier geschieht nichts'],
  [text.browserSignIn.choose, 'Auswählen, welches Programm diese Links öffnet'],
  [text.browserSignIn.address, 'Adresse hier einfügen'],
  [text.browserSignIn.continue, 'Fortsetzen'],
  [text.browserSignIn.close, 'Schließen'],
  [text.signIn.user, 'Benutzername'],
  [text.signIn.password, 'Kennwort'],
  [text.signIn.signIn, 'Anmelden'],
]);

/** Writes the longer words over the page's own. Sentences are about as long in both languages. */
export async function speakGerman(page: Page): Promise<void> {
  const written = await page.evaluate(
    (words) => {
      const longer = new Map(words);
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let count = 0;
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const word = longer.get(node.data.trim());
        if (word === undefined) continue;
        node.data = word;
        count += 1;
      }
      return count;
    },
    [...german],
  );
  expect(written, 'words that became German').toBeGreaterThan(0);
}
