import { ENGLISH_FUNCTION_WORDS, EVERYDAY_WORDS } from "./englishWords";

/**
 * For each language written in Latin letters: words no sentence does without, and what customers say of companies
 * in a word or two ("zu teuer", "muy caro"). Words that two of the languages share stand with both and decide
 * nothing between them.
 */
const WORDS: Readonly<Record<string, string>> = {
  de: `
      der das und ist nicht ich sie mit auf für von ein eine einen einem einer den dem des wir ihr es im am zu zum zur
      auch noch nur sehr aber oder wenn weil dass daß wie bei nach aus seit kein keine keinen mehr immer wieder schon
      habe haben hatte wird werden wurde sind sein kann können muss mich mir uns euch ihre ihren meine mein leider
      ganz tolle toller tolles viel viele gut schlecht schlechte schlechter schlechtes teuer langsam langsame freundlich unfreundlich
      unfreundliche unfreundliches kundenservice kundendienst rechnung lieferung lange lang wartezeit warten personal
      preis preise alles super bestens katastrophe unmöglich nie niemand mitarbeiter zufrieden unzufrieden erreichbar
      hilfe funktioniert kaputt falsch falsche ware beratung danke toll geht keinerlei spät gute guter gar völlig sofort empfehlenswert`,
  fr: `
      le la les des et est pas je vous nous une un du au aux pour avec dans sur qui que ce cette ces sont mais plus
      très trop bien mal ne n'est c'est j'ai il elle ils mon ma mes votre vos notre leur être avoir été fait faire sans
      rien jamais toujours encore après depuis tout tous toute service-client client clients cher chère prix lent lente
      mauvais mauvaise nul nulle livraison facture personnel accueil attente désagréable déçu déçue problème
      problèmes retard merci bon bonne aimable impossible joindre téléphone réponse aucun aucune commande rapide temps
      qualité trop beaucoup horrible colis conseiller remboursement remboursé attends satisfait ça y`,
  es: `
      el los las y es que de en un una por con para del al se lo su sus mi muy pero más mas como cuando porque esta
      este está están estoy son fue ha he han hay sin nunca siempre nada todo todos ya le les nos yo tengo tienen tiene
      servicio servicios atención cliente clientes caro cara caros lento lenta malo mala malos mal mejor peor precio
      precios entrega factura facturas espera tiempo personal bueno buena buen problema problemas llamar llamadas
      gracias demasiado pésimo pésima horrible calidad respuesta tarde amable pedido desde hace funciona nadie ayuda
      solución dinero empresa mucho mucha llegó contestan internet rápido`,
  pt: `
      o os as e é que de em um uma por com para do da dos das no na nos nas se não nao muito mas mais como quando
      porque esta este está estou são foi tem tenho sem nunca sempre nada tudo já lhe eu você voces vocês meu minha
      serviço servico serviços atendimento cliente clientes caro cara lento lenta ruim péssimo péssima pessimo mau má
      preço precos preços entrega fatura espera demora demorado bom boa problema problemas obrigado obrigada demais
      qualidade resposta atraso ninguém produto atrasado empresa ligar isso foi pela pelo até horrível funciona melhor`,
  it: `
      il lo gli le di e è che non un una per con del della dei delle al alla nel nella sono ho hanno molto ma più piu
      come quando perché perche questo questa è stato stata senza mai sempre niente nulla tutto tutti anche ancora io
      mi ci vi si servizio servizi clienti cliente caro cara costoso lento lenta pessimo pessima male cattivo prezzo
      prezzi consegna fattura attesa tempo personale buono buona problema problemi grazie troppo qualità risposta
      ritardo nessuno assistenza scortese maleducato gentile ottimo ordine funziona scarso scarsa rimborso da`,
  nl: `
      de het een en niet ik ze met op van voor dat die dit zijn wij jullie ook nog maar als omdat hoe bij naar uit
      sinds geen meer altijd weer al heb hebben heeft wordt werd kan kunnen moet mij ons uw mijn helaas veel heel erg
      te goed slecht slechte duur dure traag trage langzaam vriendelijk onvriendelijk klantenservice klant rekening
      levering wachttijd wachten personeel prijs prijzen niemand medewerker medewerkers tevreden ontevreden bereikbaar
      factuur fout nooit bedankt lang lange verkeerd verkeerde pakket hulp werkt niets alles terug snel beter dan er
      aan over werd geleverd onbeschoft slechter`,
  sv: `
      och är inte jag det som en ett på av för med till den de har hade var vi ni kan ska men om när från mycket alltid
      aldrig ingen inget bara också utan efter dålig dåligt dåliga dyr dyrt långsam långsamt kundtjänst kund leverans
      faktura väntetid vänta personal pris priser bra problem tack trevlig otrevlig otrevliga svar svarar sen fungerar
      fel lång alldeles varför hjälp snabb`,
  da: `
      og er ikke jeg det som en et på af for med til den de har havde var vi i kan skal men om når fra meget altid aldrig
      ingen intet kun også uden efter dårlig dårligt dårlige dyr dyrt langsom langsomt kundeservice kunde levering
      regning faktura ventetid vente personale pris priser godt problemer tak venlig uvenlig svar svarer virker fejl
      lang alt hvorfor hjælp hurtig blev mig`,
  no: `
      og er ikke jeg det som en et på av for med til den de har hadde var vi dere kan skal men om når fra veldig alltid
      aldri ingen ingenting bare også uten etter dårlig dårlige dyrt langsom kundeservice kunde levering regning faktura
      ventetid vente personale pris priser bra problemer takk hyggelig uhyggelig svar svarer fungerer feil lang hvorfor
      hjelp rask ble meg altfor`,
  fi: `
      ja on ei en se että oli ovat olen mutta kun kuin niin myös vain hyvin liian erittäin huono huonoa hyvä hyvää
      kallis kalliit hidas hitaasti palvelu palvelua asiakaspalvelu lasku toimitus odotus odotin henkilökunta hinta
      hinnat kiitos ongelma ongelmia toimii toimi töykeä myöhässä aina koskaan mitään kanssa ole tai jos pitkä`,
  pl: `
      i w na z do nie się sie jest to że ze jak ale za po od dla co tak już tylko bardzo był była było są mam mnie mi
      państwa moje moja mój przez czy gdy bez nigdy zawsze nic wszystko obsługa obsluga klienta klient drogo drogie
      droga wolno wolny wolna słaba słabo zła źle niemiła nieuprzejma cena ceny dostawa faktura rachunek oczekiwania
      czas personel dobra dobrze problem problemy dziękuję dziekuje zbyt jakość odpowiedzi opóźnienie nikt pomoc
      kontaktu kontakt towar długo czekałem czekania fatalna działa`,
  cs: `
      a je se že na v s do to jsem není ale jako když pro za po od už jen velmi byl byla bylo jsou mám mě mi bez nikdy
      vždy nic všechno obsluha zákazník zákaznický drahé drahý pomalé pomalý pomalá špatná špatný špatně cena ceny
      dodávka faktura čekání čas personál dobrý problém problémy děkuji příliš kvalita nikdo pomoc nefunguje dlouho`,
  ro: `
      și si este nu un o de la cu în pe că ca pentru din mai foarte dar sunt am au fost care când fără niciodată
      mereu nimic tot serviciul servicii serviciu clienți clienti scump scumpe lent slab slabă prost proastă rău preț
      preturi prețuri livrare factura așteptare timp personal bun bună probleme mulțumesc mult prea calitate întârziere nimeni ajutor`,
  hu: `
      a az és nem hogy egy van volt de is ez meg csak már még nagyon mint vagy ha ki el fel kell soha mindig semmi minden
      ügyfélszolgálat ügyfél drága lassú rossz ár árak szállítás számla várakozás idő személyzet jó probléma problémák
      köszönöm túl minőség késés senki segítség működik sokat hosszú`,
  tr: `
      ve bir bu çok değil için ile ama gibi daha var yok ne mi mı de da en kadar sonra hiç her şey ben siz biz olan
      oldu hizmet hizmeti müşteri hizmetleri pahalı yavaş kötü fiyat fiyatlar fiyatları teslimat fatura bekleme süre
      personel iyi sorun sorunlar teşekkürler fazla kalite cevap geç kimse yardım çalışmıyor ilgisiz kaba berbat
      zaman ürün`,
  id: `
      yang dan di tidak ini itu dengan untuk dari ke saya kami anda sangat tapi tetapi sudah belum ada bisa karena juga
      lebih sekali terlalu layanan pelayanan pelanggan mahal lambat buruk jelek harga pengiriman tagihan tunggu waktu
      staf bagus masalah terima kasih kualitas lama tolong selalu pernah ramah`,
};

/**
 * From a word to the languages that have it, by their place in {@link OTHER_LANGUAGES}. English words are left out
 * ("am", "come", "over", "personal"): a word here weighs against English.
 */
export const OTHER_LANGUAGE_WORDS: ReadonlyMap<string, readonly number[]> = languagesByWord();

export const OTHER_LANGUAGES: readonly string[] = Object.keys(WORDS);

function languagesByWord(): ReadonlyMap<string, readonly number[]> {
  const languages = new Map<string, number[]>();
  Object.values(WORDS).forEach((words, place) => {
    for (const word of new Set(words.trim().split(/\s+/))) {
      if (ENGLISH_FUNCTION_WORDS.has(word) || EVERYDAY_WORDS.has(word)) continue;
      const known = languages.get(word);
      if (known) known.push(place);
      else languages.set(word, [place]);
    }
  });
  return languages;
}
