/* Rendered from tables/errors.yaml by: python3 -m codegen. Do not edit. */
/*
 * Names and messages of the portable error kinds.
 */
#include <stddef.h>
#include <vllsi/error.h>

struct row {
    const char *name;
    const char *message[VLLSI_LANGUAGE_COUNT];
};

static const struct row rows[VLLSI_ERROR_KIND_COUNT] = {
    [VLLSI_ERROR_KIND_NOT_FOUND] = {"NotFound", {"not found", "nicht gefunden", "introuvable"}},
    [VLLSI_ERROR_KIND_PERMISSION_DENIED] = {"PermissionDenied", {"permission denied", "keine Berechtigung", "permission refusée"}},
    [VLLSI_ERROR_KIND_ALREADY_EXISTS] = {"AlreadyExists", {"already exists", "bereits vorhanden", "existe déjà"}},
    [VLLSI_ERROR_KIND_WOULD_BLOCK] = {"WouldBlock", {"would have to wait", "müsste warten", "devrait attendre"}},
    [VLLSI_ERROR_KIND_IN_PROGRESS] = {"InProgress", {"still in progress", "noch im Gange", "encore en cours"}},
    [VLLSI_ERROR_KIND_INTERRUPTED] = {"Interrupted", {"interrupted", "unterbrochen", "interrompu"}},
    [VLLSI_ERROR_KIND_INVALID_INPUT] = {"InvalidInput", {"invalid input", "ungültige Eingabe", "entrée invalide"}},
    [VLLSI_ERROR_KIND_BAD_ADDRESS] = {"BadAddress", {"bad address", "falsche Adresse", "mauvaise adresse"}},
    [VLLSI_ERROR_KIND_ARGUMENT_LIST_TOO_LONG] = {"ArgumentListTooLong", {"argument list too long", "Argumentliste zu lang", "liste d'arguments trop longue"}},
    [VLLSI_ERROR_KIND_UNSUPPORTED] = {"Unsupported", {"not supported", "nicht unterstützt", "non pris en charge"}},
    [VLLSI_ERROR_KIND_TIMED_OUT] = {"TimedOut", {"timed out", "Zeit abgelaufen", "délai dépassé"}},
    [VLLSI_ERROR_KIND_CONNECTION_REFUSED] = {"ConnectionRefused", {"connection refused", "Verbindung abgelehnt", "connexion refusée"}},
    [VLLSI_ERROR_KIND_CONNECTION_RESET] = {"ConnectionReset", {"connection reset", "Verbindung zurückgesetzt", "connexion réinitialisée"}},
    [VLLSI_ERROR_KIND_CONNECTION_ABORTED] = {"ConnectionAborted", {"connection aborted", "Verbindung abgebrochen", "connexion abandonnée"}},
    [VLLSI_ERROR_KIND_NOT_CONNECTED] = {"NotConnected", {"not connected", "nicht verbunden", "non connecté"}},
    [VLLSI_ERROR_KIND_ALREADY_CONNECTED] = {"AlreadyConnected", {"already connected", "bereits verbunden", "déjà connecté"}},
    [VLLSI_ERROR_KIND_ADDRESS_IN_USE] = {"AddressInUse", {"address in use", "Adresse belegt", "adresse occupée"}},
    [VLLSI_ERROR_KIND_ADDRESS_NOT_AVAILABLE] = {"AddressNotAvailable", {"address not available", "Adresse nicht verfügbar", "adresse indisponible"}},
    [VLLSI_ERROR_KIND_ADDRESS_REQUIRED] = {"AddressRequired", {"destination address required", "Zieladresse erforderlich", "adresse de destination requise"}},
    [VLLSI_ERROR_KIND_BROKEN_PIPE] = {"BrokenPipe", {"broken pipe", "Pipe unterbrochen", "tube rompu"}},
    [VLLSI_ERROR_KIND_BUSY] = {"Busy", {"busy", "belegt", "occupé"}},
    [VLLSI_ERROR_KIND_EXECUTABLE_BUSY] = {"ExecutableBusy", {"program file busy", "Programmdatei belegt", "fichier programme occupé"}},
    [VLLSI_ERROR_KIND_LOCKED] = {"Locked", {"locked", "gesperrt", "verrouillé"}},
    [VLLSI_ERROR_KIND_DEADLOCK] = {"Deadlock", {"deadlock", "Verklemmung", "interblocage"}},
    [VLLSI_ERROR_KIND_NO_SPACE] = {"NoSpace", {"no space left", "kein Platz frei", "plus d'espace"}},
    [VLLSI_ERROR_KIND_QUOTA_EXCEEDED] = {"QuotaExceeded", {"quota exceeded", "Kontingent überschritten", "quota dépassé"}},
    [VLLSI_ERROR_KIND_READ_ONLY] = {"ReadOnly", {"read-only", "nur lesbar", "lecture seule"}},
    [VLLSI_ERROR_KIND_NOT_ADIRECTORY] = {"NotADirectory", {"not a directory", "kein Verzeichnis", "n'est pas un répertoire"}},
    [VLLSI_ERROR_KIND_IS_ADIRECTORY] = {"IsADirectory", {"is a directory", "ist ein Verzeichnis", "est un répertoire"}},
    [VLLSI_ERROR_KIND_NOT_EMPTY] = {"NotEmpty", {"directory not empty", "Verzeichnis nicht leer", "répertoire non vide"}},
    [VLLSI_ERROR_KIND_FILE_TOO_LARGE] = {"FileTooLarge", {"file too large", "Datei zu groß", "fichier trop volumineux"}},
    [VLLSI_ERROR_KIND_TOO_MANY_LINKS] = {"TooManyLinks", {"too many links", "zu viele Verweise", "trop de liens"}},
    [VLLSI_ERROR_KIND_CROSSES_DEVICES] = {"CrossesDevices", {"crosses devices", "überschreitet Gerätegrenzen", "traverse les périphériques"}},
    [VLLSI_ERROR_KIND_NAME_TOO_LONG] = {"NameTooLong", {"name too long", "Name zu lang", "nom trop long"}},
    [VLLSI_ERROR_KIND_LOOP_IN_PATH] = {"LoopInPath", {"loop in the path", "Schleife im Pfad", "boucle dans le chemin"}},
    [VLLSI_ERROR_KIND_OUT_OF_MEMORY] = {"OutOfMemory", {"out of memory", "Speicher erschöpft", "mémoire épuisée"}},
    [VLLSI_ERROR_KIND_RESOURCE_EXHAUSTED] = {"ResourceExhausted", {"resource exhausted", "Ressource erschöpft", "ressource épuisée"}},
    [VLLSI_ERROR_KIND_TOO_MANY_OPEN_FILES] = {"TooManyOpenFiles", {"too many open files", "zu viele offene Dateien", "trop de fichiers ouverts"}},
    [VLLSI_ERROR_KIND_BAD_DESCRIPTOR] = {"BadDescriptor", {"bad descriptor", "ungültiger Deskriptor", "descripteur invalide"}},
    [VLLSI_ERROR_KIND_NOT_ASOCKET] = {"NotASocket", {"not a socket", "kein Socket", "n'est pas une socket"}},
    [VLLSI_ERROR_KIND_NOT_SEEKABLE] = {"NotSeekable", {"not seekable", "nicht positionierbar", "non positionnable"}},
    [VLLSI_ERROR_KIND_NO_SUCH_PROCESS] = {"NoSuchProcess", {"no such process", "kein solcher Prozess", "processus introuvable"}},
    [VLLSI_ERROR_KIND_NO_SUCH_DEVICE] = {"NoSuchDevice", {"no such device", "kein solches Gerät", "périphérique introuvable"}},
    [VLLSI_ERROR_KIND_NETWORK_DOWN] = {"NetworkDown", {"network down", "Netz außer Betrieb", "réseau hors service"}},
    [VLLSI_ERROR_KIND_NETWORK_UNREACHABLE] = {"NetworkUnreachable", {"network unreachable", "Netz nicht erreichbar", "réseau injoignable"}},
    [VLLSI_ERROR_KIND_HOST_UNREACHABLE] = {"HostUnreachable", {"host unreachable", "Rechner nicht erreichbar", "hôte injoignable"}},
    [VLLSI_ERROR_KIND_MESSAGE_TOO_LARGE] = {"MessageTooLarge", {"message too large", "Nachricht zu groß", "message trop grand"}},
    [VLLSI_ERROR_KIND_STALE_HANDLE] = {"StaleHandle", {"stale handle", "veraltetes Handle", "référence périmée"}},
    [VLLSI_ERROR_KIND_CANCELLED] = {"Cancelled", {"cancelled", "abgebrochen", "annulé"}},
    [VLLSI_ERROR_KIND_IO_FAILURE] = {"IoFailure", {"input/output failure", "Ein-/Ausgabefehler", "échec d'entrée-sortie"}},
    [VLLSI_ERROR_KIND_OVERFLOW] = {"Overflow", {"overflow", "Überlauf", "dépassement"}},
    [VLLSI_ERROR_KIND_INVALID_DATA] = {"InvalidData", {"invalid data", "ungültige Daten", "données invalides"}},
    [VLLSI_ERROR_KIND_INVALID_EXECUTABLE] = {"InvalidExecutable", {"invalid program file", "ungültige Programmdatei", "fichier programme invalide"}},
    [VLLSI_ERROR_KIND_NO_DATA] = {"NoData", {"no data", "keine Daten", "aucune donnée"}},
    [VLLSI_ERROR_KIND_NOT_SUPPORTED_PROTOCOL] = {"NotSupportedProtocol", {"protocol not supported", "Protokoll nicht unterstützt", "protocole non pris en charge"}},
    [VLLSI_ERROR_KIND_PROTOCOL_FAILURE] = {"ProtocolFailure", {"protocol failure", "Protokollfehler", "erreur de protocole"}},
    [VLLSI_ERROR_KIND_OWNER_DIED] = {"OwnerDied", {"owner died", "Besitzer gestorben", "propriétaire mort"}},
    [VLLSI_ERROR_KIND_NOT_RECOVERABLE] = {"NotRecoverable", {"not recoverable", "nicht wiederherstellbar", "irrécupérable"}},
    [VLLSI_ERROR_KIND_KEY_UNAVAILABLE] = {"KeyUnavailable", {"key unavailable", "Schlüssel nicht verfügbar", "clé indisponible"}},
    [VLLSI_ERROR_KIND_OTHER] = {"Other", {"other failure", "anderer Fehler", "autre échec"}},
};

const char *vllsi_error_kind_name(enum vllsi_error_kind kind)
{
    return (unsigned)kind < VLLSI_ERROR_KIND_COUNT ? rows[kind].name : NULL;
}

const char *vllsi_error_kind_message(enum vllsi_error_kind kind, enum vllsi_language language)
{
    if ((unsigned)kind >= VLLSI_ERROR_KIND_COUNT || (unsigned)language >= VLLSI_LANGUAGE_COUNT) return NULL;
    return rows[kind].message[language];
}
