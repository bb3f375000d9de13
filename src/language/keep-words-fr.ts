/** The words of the copy that a reader keeps on a device, in French. The words in braces are filled in by the script. */
export const keepFr = {
  durable:
    'Le navigateur peut effacer la copie s’il manque de place, ou si vous ne revenez pas pendant longtemps. Pour mieux la protéger, installez d’abord le site (« Ajouter à l’écran d’accueil »), puis gardez-le depuis son icône.',
  instead:
    'Ici, le site ne peut pas être gardé : il faut JavaScript, et une page ouverte en https. Prenez plutôt la copie pour clé USB.',
  kinds: {
    none: 'Rien',
    all: 'Tout, avec la recherche',
    lessons: 'Seulement les leçons, leurs quiz et le glossaire',
    articles: 'Seulement les articles, les chapitres et le glossaire',
  },
  isKept: 'gardé',
  buttons: {
    keep: 'Garder ce site sur cet appareil',
    continue: 'Continuer le téléchargement',
    update: 'Mettre à jour',
    change: 'Appliquer ce choix',
    pause: 'Mettre en pause',
    drop: 'Abandonner le téléchargement',
    remove: 'Retirer la copie',
  },
  progress: 'Téléchargement',
  said: {
    figures: '{done} sur {total}',
    nothing: 'Rien n’est gardé sur cet appareil.',
    kept: 'Une copie du {day} est gardée sur cet appareil : {size}.',
    newer: 'Une version plus récente existe, du {day}. La vôtre reste en place tant que la nouvelle n’est pas entière.',
    unreachable: 'Le site ne répond pas : il faut du réseau pour garder une copie ou la changer.',
    cutOff: 'Un téléchargement s’est arrêté en route. Le continuer ne demandera que ce qui manque.',
    chooseFirst: 'Choisissez d’abord au moins une langue.',
    starting: 'Téléchargement en cours : laissez cet onglet ouvert.',
    paused: 'En pause. Rien de ce qui est arrivé n’est perdu.',
    done: 'C’est prêt : ce que vous avez choisi s’ouvre maintenant sans réseau.',
    dropped: 'Le téléchargement est abandonné. Ce qui en était arrivé est effacé.',
    removeSure: 'Retirer la copie de cet appareil ? Sans réseau, le site ne s’ouvrira plus.',
    removed: 'La copie est retirée. Il n’en reste rien sur cet appareil.',
    network: 'Le réseau s’est coupé. La copie gardée n’a pas changé, et rien de ce qui est arrivé n’est perdu.',
    broken:
      'Un fichier reçu n’est pas celui du site : un portail Wi-Fi attend peut-être que vous vous identifiiez, ou le site est en train de changer. La copie gardée n’a pas changé. Réessayez dans un moment.',
    room: 'La place manque : il faut {needed} libres. La copie gardée n’a pas changé. Libérez de la place, ou choisissez moins.',
    busy: 'Un autre onglet s’en occupe déjà.',
    failed: 'Le navigateur n’a pas voulu garder le site (navigation privée ?). La copie gardée n’a pas changé.',
  },
  notHere: {
    title: 'Cette page n’est pas sur cet appareil',
    text: 'Il n’y a pas de réseau, et la copie gardée ne contient pas cette page.',
    retry: 'Réessayer',
  },
};
