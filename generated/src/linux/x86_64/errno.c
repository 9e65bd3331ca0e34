/* Rendered from tables/linux/errno.yaml by: python3 -m codegen. Do not edit. */
/*
 * Names, messages and portable kinds of the error numbers of 64-bit x86, LP64.
 */
#include <stddef.h>
#include <stdint.h>
#include <vllsi/error.h>

struct row {
    const char *name;
    const char *message[VLLSI_LANGUAGE_COUNT];
    enum vllsi_error_kind kind;
};

static const struct row rows[] = {
    [1] = {"EPERM", {"operation not allowed to this caller", "Vorgang ist dem Aufrufer nicht erlaubt", "opération interdite à l'appelant"}, VLLSI_ERROR_KIND_PERMISSION_DENIED},
    [2] = {"ENOENT", {"no such file or directory", "Datei oder Verzeichnis nicht vorhanden", "fichier ou répertoire introuvable"}, VLLSI_ERROR_KIND_NOT_FOUND},
    [3] = {"ESRCH", {"no such process or thread", "Prozess oder Thread nicht vorhanden", "processus ou fil introuvable"}, VLLSI_ERROR_KIND_NO_SUCH_PROCESS},
    [4] = {"EINTR", {"interrupted by a signal", "durch ein Signal unterbrochen", "interrompu par un signal"}, VLLSI_ERROR_KIND_INTERRUPTED},
    [5] = {"EIO", {"the device failed to read or write", "Gerät konnte nicht lesen oder schreiben", "échec de lecture ou d'écriture du périphérique"}, VLLSI_ERROR_KIND_IO_FAILURE},
    [6] = {"ENXIO", {"no device or peer behind this name", "kein Gerät oder Gegenstück hinter diesem Namen", "aucun périphérique ni pair derrière ce nom"}, VLLSI_ERROR_KIND_NO_SUCH_DEVICE},
    [7] = {"E2BIG", {"arguments take too much room", "Argumente brauchen zu viel Platz", "arguments trop volumineux"}, VLLSI_ERROR_KIND_ARGUMENT_LIST_TOO_LONG},
    [8] = {"ENOEXEC", {"not a program this system can run", "kein ausführbares Programm für dieses System", "programme non exécutable par ce système"}, VLLSI_ERROR_KIND_INVALID_EXECUTABLE},
    [9] = {"EBADF", {"descriptor not open or not open for this", "Deskriptor nicht oder nicht dafür geöffnet", "descripteur non ouvert ou pas pour cet usage"}, VLLSI_ERROR_KIND_BAD_DESCRIPTOR},
    [10] = {"ECHILD", {"no child process to wait for", "kein Kindprozess zum Warten vorhanden", "aucun processus enfant à attendre"}, VLLSI_ERROR_KIND_NO_SUCH_PROCESS},
    [11] = {"EAGAIN", {"not possible right now, try again", "derzeit nicht möglich, später erneut versuchen", "impossible pour l'instant, réessayer"}, VLLSI_ERROR_KIND_WOULD_BLOCK},
    [12] = {"ENOMEM", {"not enough memory", "nicht genug Speicher", "mémoire insuffisante"}, VLLSI_ERROR_KIND_OUT_OF_MEMORY},
    [13] = {"EACCES", {"access denied", "Zugriff verweigert", "accès refusé"}, VLLSI_ERROR_KIND_PERMISSION_DENIED},
    [14] = {"EFAULT", {"address outside accessible memory", "Adresse außerhalb des zugänglichen Speichers", "adresse hors de la mémoire accessible"}, VLLSI_ERROR_KIND_BAD_ADDRESS},
    [15] = {"ENOTBLK", {"not a block device", "kein blockorientiertes Gerät", "n'est pas un périphérique par blocs"}, VLLSI_ERROR_KIND_INVALID_INPUT},
    [16] = {"EBUSY", {"in use by someone else", "wird anderweitig benutzt", "utilisé par ailleurs"}, VLLSI_ERROR_KIND_BUSY},
    [17] = {"EEXIST", {"already exists", "bereits vorhanden", "existe déjà"}, VLLSI_ERROR_KIND_ALREADY_EXISTS},
    [18] = {"EXDEV", {"source and target lie on different file systems", "Quelle und Ziel liegen in verschiedenen Dateisystemen", "source et cible sur des systèmes de fichiers différents"}, VLLSI_ERROR_KIND_CROSSES_DEVICES},
    [19] = {"ENODEV", {"no such device or not able to do this", "kein solches Gerät oder nicht dazu fähig", "périphérique absent ou inapte à cela"}, VLLSI_ERROR_KIND_NO_SUCH_DEVICE},
    [20] = {"ENOTDIR", {"not a directory", "kein Verzeichnis", "n'est pas un répertoire"}, VLLSI_ERROR_KIND_NOT_A_DIRECTORY},
    [21] = {"EISDIR", {"is a directory", "ist ein Verzeichnis", "est un répertoire"}, VLLSI_ERROR_KIND_IS_A_DIRECTORY},
    [22] = {"EINVAL", {"invalid argument", "ungültiges Argument", "argument invalide"}, VLLSI_ERROR_KIND_INVALID_INPUT},
    [23] = {"ENFILE", {"too many open files in the system", "zu viele offene Dateien im System", "trop de fichiers ouverts dans le système"}, VLLSI_ERROR_KIND_TOO_MANY_OPEN_FILES},
    [24] = {"EMFILE", {"too many open files in this process", "zu viele offene Dateien in diesem Prozess", "trop de fichiers ouverts dans ce processus"}, VLLSI_ERROR_KIND_TOO_MANY_OPEN_FILES},
    [25] = {"ENOTTY", {"the object does not know this request", "das Objekt kennt diese Anforderung nicht", "l'objet ne connaît pas cette requête"}, VLLSI_ERROR_KIND_UNSUPPORTED},
    [26] = {"ETXTBSY", {"program file is running or being written", "Programmdatei läuft oder wird beschrieben", "programme en cours d'exécution ou d'écriture"}, VLLSI_ERROR_KIND_EXECUTABLE_BUSY},
    [27] = {"EFBIG", {"file would become too large", "Datei würde zu groß", "le fichier deviendrait trop grand"}, VLLSI_ERROR_KIND_FILE_TOO_LARGE},
    [28] = {"ENOSPC", {"no space left", "kein Platz mehr frei", "plus d'espace libre"}, VLLSI_ERROR_KIND_NO_SPACE},
    [29] = {"ESPIPE", {"object has no position to move", "Objekt hat keine verschiebbare Position", "l'objet n'a pas de position à déplacer"}, VLLSI_ERROR_KIND_NOT_SEEKABLE},
    [30] = {"EROFS", {"file system is read-only", "Dateisystem ist schreibgeschützt", "système de fichiers en lecture seule"}, VLLSI_ERROR_KIND_READ_ONLY},
    [31] = {"EMLINK", {"too many links to one file", "zu viele Verweise auf eine Datei", "trop de liens vers un fichier"}, VLLSI_ERROR_KIND_TOO_MANY_LINKS},
    [32] = {"EPIPE", {"no reader at the other end", "kein Leser am anderen Ende", "aucun lecteur à l'autre bout"}, VLLSI_ERROR_KIND_BROKEN_PIPE},
    [33] = {"EDOM", {"argument outside the function's domain", "Argument außerhalb des Definitionsbereichs", "argument hors du domaine de définition"}, VLLSI_ERROR_KIND_INVALID_INPUT},
    [34] = {"ERANGE", {"result does not fit", "Ergebnis passt nicht", "le résultat ne tient pas"}, VLLSI_ERROR_KIND_OVERFLOW},
    [35] = {"EDEADLK", {"waiting would never end", "Warten würde nie enden", "l'attente n'aurait pas de fin"}, VLLSI_ERROR_KIND_DEADLOCK},
    [36] = {"ENAMETOOLONG", {"name or path too long", "Name oder Pfad zu lang", "nom ou chemin trop long"}, VLLSI_ERROR_KIND_NAME_TOO_LONG},
    [37] = {"ENOLCK", {"no more locks available", "keine weiteren Sperren verfügbar", "plus de verrous disponibles"}, VLLSI_ERROR_KIND_RESOURCE_EXHAUSTED},
    [38] = {"ENOSYS", {"this kernel lacks the call", "diesem Kernel fehlt der Aufruf", "appel absent de ce noyau"}, VLLSI_ERROR_KIND_UNSUPPORTED},
    [39] = {"ENOTEMPTY", {"directory is not empty", "Verzeichnis ist nicht leer", "répertoire non vide"}, VLLSI_ERROR_KIND_NOT_EMPTY},
    [40] = {"ELOOP", {"too many symbolic links in the path", "zu viele symbolische Verweise im Pfad", "trop de liens symboliques dans le chemin"}, VLLSI_ERROR_KIND_LOOP_IN_PATH},
    [42] = {"ENOMSG", {"no message of this type", "keine Nachricht dieses Typs", "aucun message de ce type"}, VLLSI_ERROR_KIND_NO_DATA},
    [43] = {"EIDRM", {"object was removed meanwhile", "Objekt wurde inzwischen entfernt", "objet supprimé entre-temps"}, VLLSI_ERROR_KIND_STALE_HANDLE},
    [44] = {"ECHRNG", {"channel number out of range", "Kanalnummer außerhalb des Bereichs", "numéro de canal hors limites"}, VLLSI_ERROR_KIND_OTHER},
    [45] = {"EL2NSYNC", {"layer 2 is not synchronised", "Ebene 2 ist nicht synchron", "couche 2 non synchronisée"}, VLLSI_ERROR_KIND_OTHER},
    [46] = {"EL3HLT", {"layer 3 has halted", "Ebene 3 ist angehalten", "couche 3 arrêtée"}, VLLSI_ERROR_KIND_OTHER},
    [47] = {"EL3RST", {"layer 3 was reset", "Ebene 3 wurde zurückgesetzt", "couche 3 réinitialisée"}, VLLSI_ERROR_KIND_OTHER},
    [48] = {"ELNRNG", {"link number out of range", "Verbindungsnummer außerhalb des Bereichs", "numéro de liaison hors limites"}, VLLSI_ERROR_KIND_OTHER},
    [49] = {"EUNATCH", {"protocol driver is not attached", "Protokolltreiber ist nicht angebunden", "pilote de protocole non attaché"}, VLLSI_ERROR_KIND_OTHER},
    [50] = {"ENOCSI", {"no control structure available", "keine Kontrollstruktur verfügbar", "aucune structure de contrôle disponible"}, VLLSI_ERROR_KIND_OTHER},
    [51] = {"EL2HLT", {"layer 2 has halted", "Ebene 2 ist angehalten", "couche 2 arrêtée"}, VLLSI_ERROR_KIND_OTHER},
    [52] = {"EBADE", {"invalid exchange", "ungültiger Austausch", "échange invalide"}, VLLSI_ERROR_KIND_OTHER},
    [53] = {"EBADR", {"invalid request descriptor", "ungültiger Anforderungsdeskriptor", "descripteur de requête invalide"}, VLLSI_ERROR_KIND_OTHER},
    [54] = {"EXFULL", {"exchange is full", "Vermittlung ist voll", "échange saturé"}, VLLSI_ERROR_KIND_RESOURCE_EXHAUSTED},
    [55] = {"ENOANO", {"no anode", "keine Anode vorhanden", "aucune anode"}, VLLSI_ERROR_KIND_OTHER},
    [56] = {"EBADRQC", {"invalid request code", "ungültiger Anforderungscode", "code de requête invalide"}, VLLSI_ERROR_KIND_INVALID_INPUT},
    [57] = {"EBADSLT", {"invalid slot", "ungültiger Steckplatz", "emplacement invalide"}, VLLSI_ERROR_KIND_INVALID_INPUT},
    [59] = {"EBFONT", {"font file has a bad format", "Schriftdatei hat ein falsches Format", "fichier de police mal formé"}, VLLSI_ERROR_KIND_INVALID_DATA},
    [60] = {"ENOSTR", {"device is not a stream", "Gerät ist kein Datenstrom", "le périphérique n'est pas un flux"}, VLLSI_ERROR_KIND_UNSUPPORTED},
    [61] = {"ENODATA", {"no data or attribute here", "keine Daten oder kein Attribut vorhanden", "aucune donnée ni attribut ici"}, VLLSI_ERROR_KIND_NO_DATA},
    [62] = {"ETIME", {"timer ran out", "Zeitgeber ist abgelaufen", "minuterie expirée"}, VLLSI_ERROR_KIND_TIMED_OUT},
    [63] = {"ENOSR", {"no stream resources left", "keine Datenstrom-Ressourcen mehr frei", "plus de ressources de flux"}, VLLSI_ERROR_KIND_RESOURCE_EXHAUSTED},
    [64] = {"ENONET", {"machine is on no network", "Rechner hat kein Netz", "machine sans réseau"}, VLLSI_ERROR_KIND_NETWORK_DOWN},
    [65] = {"ENOPKG", {"package is not installed", "Paket ist nicht installiert", "paquet non installé"}, VLLSI_ERROR_KIND_NOT_FOUND},
    [66] = {"EREMOTE", {"object lies on another machine", "Objekt liegt auf einem anderen Rechner", "objet situé sur une autre machine"}, VLLSI_ERROR_KIND_UNSUPPORTED},
    [67] = {"ENOLINK", {"link was cut", "Verbindung wurde getrennt", "liaison coupée"}, VLLSI_ERROR_KIND_CONNECTION_RESET},
    [68] = {"EADV", {"error in advertising a resource", "Fehler beim Anbieten einer Ressource", "échec d'annonce d'une ressource"}, VLLSI_ERROR_KIND_OTHER},
    [69] = {"ESRMNT", {"error in a remote mount", "Fehler beim entfernten Einhängen", "échec d'un montage distant"}, VLLSI_ERROR_KIND_OTHER},
    [70] = {"ECOMM", {"sending failed", "Senden ist fehlgeschlagen", "échec d'envoi"}, VLLSI_ERROR_KIND_PROTOCOL_FAILURE},
    [71] = {"EPROTO", {"the peer broke the protocol", "Gegenstelle hat das Protokoll verletzt", "le pair a enfreint le protocole"}, VLLSI_ERROR_KIND_PROTOCOL_FAILURE},
    [72] = {"EMULTIHOP", {"several hops needed", "mehrere Zwischenschritte nötig", "plusieurs relais nécessaires"}, VLLSI_ERROR_KIND_UNSUPPORTED},
    [73] = {"EDOTDOT", {"error of the remote file service", "Fehler des entfernten Dateidienstes", "erreur du service de fichiers distant"}, VLLSI_ERROR_KIND_OTHER},
    [74] = {"EBADMSG", {"message or block is damaged", "Nachricht oder Block ist beschädigt", "message ou bloc endommagé"}, VLLSI_ERROR_KIND_INVALID_DATA},
    [75] = {"EOVERFLOW", {"value does not fit its type", "Wert passt nicht in seinen Typ", "la valeur dépasse son type"}, VLLSI_ERROR_KIND_OVERFLOW},
    [76] = {"ENOTUNIQ", {"name is not unique on the network", "Name ist im Netz nicht eindeutig", "nom non unique sur le réseau"}, VLLSI_ERROR_KIND_ALREADY_EXISTS},
    [77] = {"EBADFD", {"descriptor is in a bad state", "Deskriptor ist in falschem Zustand", "descripteur dans un mauvais état"}, VLLSI_ERROR_KIND_BAD_DESCRIPTOR},
    [78] = {"EREMCHG", {"remote address has changed", "entfernte Adresse hat sich geändert", "adresse distante modifiée"}, VLLSI_ERROR_KIND_STALE_HANDLE},
    [79] = {"ELIBACC", {"shared library cannot be opened", "gemeinsame Bibliothek lässt sich nicht öffnen", "bibliothèque partagée inaccessible"}, VLLSI_ERROR_KIND_INVALID_EXECUTABLE},
    [80] = {"ELIBBAD", {"shared library is damaged", "gemeinsame Bibliothek ist beschädigt", "bibliothèque partagée endommagée"}, VLLSI_ERROR_KIND_INVALID_EXECUTABLE},
    [81] = {"ELIBSCN", {"library section of the program is damaged", "Bibliotheksabschnitt des Programms ist beschädigt", "section de bibliothèques du programme endommagée"}, VLLSI_ERROR_KIND_INVALID_EXECUTABLE},
    [82] = {"ELIBMAX", {"too many shared libraries", "zu viele gemeinsame Bibliotheken", "trop de bibliothèques partagées"}, VLLSI_ERROR_KIND_INVALID_EXECUTABLE},
    [83] = {"ELIBEXEC", {"a shared library is no program", "gemeinsame Bibliothek ist kein Programm", "une bibliothèque partagée n'est pas un programme"}, VLLSI_ERROR_KIND_INVALID_EXECUTABLE},
    [84] = {"EILSEQ", {"invalid or incomplete byte sequence", "ungültige oder unvollständige Bytefolge", "suite d'octets invalide ou incomplète"}, VLLSI_ERROR_KIND_INVALID_DATA},
    [85] = {"ERESTART", {"call is to be started anew", "Aufruf soll neu begonnen werden", "appel à relancer"}, VLLSI_ERROR_KIND_INTERRUPTED},
    [86] = {"ESTRPIPE", {"error in a stream pipe", "Fehler in einer Datenstrom-Pipe", "erreur dans un tube de flux"}, VLLSI_ERROR_KIND_BROKEN_PIPE},
    [87] = {"EUSERS", {"too many users", "zu viele Benutzer", "trop d'utilisateurs"}, VLLSI_ERROR_KIND_RESOURCE_EXHAUSTED},
    [88] = {"ENOTSOCK", {"descriptor is not a socket", "Deskriptor ist kein Socket", "le descripteur n'est pas une socket"}, VLLSI_ERROR_KIND_NOT_A_SOCKET},
    [89] = {"EDESTADDRREQ", {"destination address needed", "Zieladresse erforderlich", "adresse de destination requise"}, VLLSI_ERROR_KIND_ADDRESS_REQUIRED},
    [90] = {"EMSGSIZE", {"message too large", "Nachricht zu groß", "message trop grand"}, VLLSI_ERROR_KIND_MESSAGE_TOO_LARGE},
    [91] = {"EPROTOTYPE", {"protocol does not suit the socket type", "Protokoll passt nicht zum Socket-Typ", "protocole inadapté au type de socket"}, VLLSI_ERROR_KIND_NOT_SUPPORTED_PROTOCOL},
    [92] = {"ENOPROTOOPT", {"protocol does not know this option", "Protokoll kennt diese Option nicht", "option inconnue du protocole"}, VLLSI_ERROR_KIND_UNSUPPORTED},
    [93] = {"EPROTONOSUPPORT", {"protocol not supported", "Protokoll wird nicht unterstützt", "protocole non pris en charge"}, VLLSI_ERROR_KIND_NOT_SUPPORTED_PROTOCOL},
    [94] = {"ESOCKTNOSUPPORT", {"socket type not supported", "Socket-Typ wird nicht unterstützt", "type de socket non pris en charge"}, VLLSI_ERROR_KIND_NOT_SUPPORTED_PROTOCOL},
    [95] = {"EOPNOTSUPP", {"operation not supported here", "Vorgang wird hier nicht unterstützt", "opération non prise en charge ici"}, VLLSI_ERROR_KIND_UNSUPPORTED},
    [96] = {"EPFNOSUPPORT", {"protocol family not supported", "Protokollfamilie wird nicht unterstützt", "famille de protocoles non prise en charge"}, VLLSI_ERROR_KIND_NOT_SUPPORTED_PROTOCOL},
    [97] = {"EAFNOSUPPORT", {"address family not supported", "Adressfamilie wird nicht unterstützt", "famille d'adresses non prise en charge"}, VLLSI_ERROR_KIND_NOT_SUPPORTED_PROTOCOL},
    [98] = {"EADDRINUSE", {"address already in use", "Adresse wird bereits benutzt", "adresse déjà utilisée"}, VLLSI_ERROR_KIND_ADDRESS_IN_USE},
    [99] = {"EADDRNOTAVAIL", {"address not available on this machine", "Adresse auf diesem Rechner nicht verfügbar", "adresse indisponible sur cette machine"}, VLLSI_ERROR_KIND_ADDRESS_NOT_AVAILABLE},
    [100] = {"ENETDOWN", {"network is down", "Netz ist außer Betrieb", "réseau hors service"}, VLLSI_ERROR_KIND_NETWORK_DOWN},
    [101] = {"ENETUNREACH", {"network cannot be reached", "Netz ist nicht erreichbar", "réseau injoignable"}, VLLSI_ERROR_KIND_NETWORK_UNREACHABLE},
    [102] = {"ENETRESET", {"connection dropped by the network", "Verbindung vom Netz abgebrochen", "connexion perdue à cause du réseau"}, VLLSI_ERROR_KIND_CONNECTION_RESET},
    [103] = {"ECONNABORTED", {"connection aborted on this side", "Verbindung auf dieser Seite abgebrochen", "connexion abandonnée de ce côté"}, VLLSI_ERROR_KIND_CONNECTION_ABORTED},
    [104] = {"ECONNRESET", {"connection reset by the peer", "Verbindung von der Gegenstelle zurückgesetzt", "connexion réinitialisée par le pair"}, VLLSI_ERROR_KIND_CONNECTION_RESET},
    [105] = {"ENOBUFS", {"no buffer space left", "kein Pufferplatz mehr frei", "plus d'espace tampon"}, VLLSI_ERROR_KIND_RESOURCE_EXHAUSTED},
    [106] = {"EISCONN", {"socket is already connected", "Socket ist bereits verbunden", "socket déjà connectée"}, VLLSI_ERROR_KIND_ALREADY_CONNECTED},
    [107] = {"ENOTCONN", {"socket is not connected", "Socket ist nicht verbunden", "socket non connectée"}, VLLSI_ERROR_KIND_NOT_CONNECTED},
    [108] = {"ESHUTDOWN", {"sending has been shut down", "Senden wurde abgeschaltet", "envoi déjà fermé"}, VLLSI_ERROR_KIND_BROKEN_PIPE},
    [109] = {"ETOOMANYREFS", {"too many descriptors in flight", "zu viele Deskriptoren unterwegs", "trop de descripteurs en transit"}, VLLSI_ERROR_KIND_RESOURCE_EXHAUSTED},
    [110] = {"ETIMEDOUT", {"time ran out", "Zeit ist abgelaufen", "délai dépassé"}, VLLSI_ERROR_KIND_TIMED_OUT},
    [111] = {"ECONNREFUSED", {"connection refused", "Verbindung abgelehnt", "connexion refusée"}, VLLSI_ERROR_KIND_CONNECTION_REFUSED},
    [112] = {"EHOSTDOWN", {"host is down", "Rechner ist außer Betrieb", "hôte hors service"}, VLLSI_ERROR_KIND_HOST_UNREACHABLE},
    [113] = {"EHOSTUNREACH", {"no route to the host", "kein Weg zum Rechner", "aucune route vers l'hôte"}, VLLSI_ERROR_KIND_HOST_UNREACHABLE},
    [114] = {"EALREADY", {"such an operation is already running", "ein solcher Vorgang läuft bereits", "une telle opération est déjà en cours"}, VLLSI_ERROR_KIND_IN_PROGRESS},
    [115] = {"EINPROGRESS", {"operation has started and goes on", "Vorgang hat begonnen und läuft weiter", "opération commencée et en cours"}, VLLSI_ERROR_KIND_IN_PROGRESS},
    [116] = {"ESTALE", {"file handle is no longer valid", "Dateihandle ist nicht mehr gültig", "descripteur de fichier périmé"}, VLLSI_ERROR_KIND_STALE_HANDLE},
    [117] = {"EUCLEAN", {"file system structure is damaged", "Struktur des Dateisystems ist beschädigt", "structure du système de fichiers endommagée"}, VLLSI_ERROR_KIND_INVALID_DATA},
    [118] = {"ENOTNAM", {"not a named-type file", "keine Datei mit Typnamen", "fichier sans type nommé"}, VLLSI_ERROR_KIND_INVALID_INPUT},
    [119] = {"ENAVAIL", {"no named semaphores available", "keine benannten Semaphore verfügbar", "aucun sémaphore nommé disponible"}, VLLSI_ERROR_KIND_RESOURCE_EXHAUSTED},
    [120] = {"EISNAM", {"is a named-type file", "Datei mit Typnamen", "fichier à type nommé"}, VLLSI_ERROR_KIND_INVALID_INPUT},
    [121] = {"EREMOTEIO", {"remote device failed to read or write", "entferntes Gerät konnte nicht lesen oder schreiben", "échec d'entrée-sortie distante"}, VLLSI_ERROR_KIND_IO_FAILURE},
    [122] = {"EDQUOT", {"quota is used up", "Kontingent ist ausgeschöpft", "quota épuisé"}, VLLSI_ERROR_KIND_QUOTA_EXCEEDED},
    [123] = {"ENOMEDIUM", {"no medium in the drive", "kein Medium im Laufwerk", "aucun support dans le lecteur"}, VLLSI_ERROR_KIND_NO_SUCH_DEVICE},
    [124] = {"EMEDIUMTYPE", {"medium has the wrong type", "Medium hat den falschen Typ", "support du mauvais type"}, VLLSI_ERROR_KIND_INVALID_DATA},
    [125] = {"ECANCELED", {"operation was cancelled", "Vorgang wurde abgebrochen", "opération annulée"}, VLLSI_ERROR_KIND_CANCELLED},
    [126] = {"ENOKEY", {"needed key is missing", "benötigter Schlüssel fehlt", "clé requise absente"}, VLLSI_ERROR_KIND_KEY_UNAVAILABLE},
    [127] = {"EKEYEXPIRED", {"key has expired", "Schlüssel ist abgelaufen", "clé expirée"}, VLLSI_ERROR_KIND_KEY_UNAVAILABLE},
    [128] = {"EKEYREVOKED", {"key has been revoked", "Schlüssel wurde widerrufen", "clé révoquée"}, VLLSI_ERROR_KIND_KEY_UNAVAILABLE},
    [129] = {"EKEYREJECTED", {"key was rejected", "Schlüssel wurde zurückgewiesen", "clé rejetée"}, VLLSI_ERROR_KIND_KEY_UNAVAILABLE},
    [130] = {"EOWNERDEAD", {"owner of the lock died", "Besitzer der Sperre ist gestorben", "le détenteur du verrou est mort"}, VLLSI_ERROR_KIND_OWNER_DIED},
    [131] = {"ENOTRECOVERABLE", {"state cannot be recovered", "Zustand ist nicht wiederherstellbar", "état irrécupérable"}, VLLSI_ERROR_KIND_NOT_RECOVERABLE},
    [132] = {"ERFKILL", {"radio is switched off", "Funk ist abgeschaltet", "radio désactivée"}, VLLSI_ERROR_KIND_NETWORK_DOWN},
    [133] = {"EHWPOISON", {"memory page is damaged", "Speicherseite ist beschädigt", "page de mémoire endommagée"}, VLLSI_ERROR_KIND_IO_FAILURE},
    [134] = {"EFTYPE", {"file has the wrong type or format", "Datei hat falschen Typ oder falsches Format", "type ou format de fichier inadapté"}, VLLSI_ERROR_KIND_INVALID_DATA},
};

static const struct row *find(uint32_t code)
{
    if (code >= sizeof rows / sizeof rows[0] || rows[code].name == NULL) return NULL;
    return &rows[code];
}

const char *vllsi_linux_error_name(uint32_t code)
{
    const struct row *row = find(code);
    return row != NULL ? row->name : NULL;
}

const char *vllsi_linux_error_message(uint32_t code, enum vllsi_language language)
{
    const struct row *row = find(code);
    if (row == NULL || (unsigned)language >= VLLSI_LANGUAGE_COUNT) return NULL;
    return row->message[language];
}

enum vllsi_error_kind vllsi_linux_error_kind(uint32_t code)
{
    const struct row *row = find(code);
    return row != NULL ? row->kind : VLLSI_ERROR_KIND_OTHER;
}
