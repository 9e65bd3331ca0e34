/* Rendered from tables/errors.yaml by: python3 -m codegen. Do not edit. */
/*
 * Names and messages of the portable error kinds, of the domains and of the library's own codes.
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
    [VLLSI_ERROR_KIND_NOT_A_DIRECTORY] = {"NotADirectory", {"not a directory", "kein Verzeichnis", "n'est pas un répertoire"}},
    [VLLSI_ERROR_KIND_IS_A_DIRECTORY] = {"IsADirectory", {"is a directory", "ist ein Verzeichnis", "est un répertoire"}},
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
    [VLLSI_ERROR_KIND_NOT_A_SOCKET] = {"NotASocket", {"not a socket", "kein Socket", "n'est pas une socket"}},
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

static const struct {
    uint32_t value;
    const char *name;
} domains[] = {
    {VLLSI_ERROR_DOMAIN_ERRNO, "errno"},
    {VLLSI_ERROR_DOMAIN_WIN32, "win32"},
    {VLLSI_ERROR_DOMAIN_WSA, "wsa"},
    {VLLSI_ERROR_DOMAIN_NTSTATUS, "ntstatus"},
    {VLLSI_ERROR_DOMAIN_KERN_RETURN, "kern_return"},
    {VLLSI_ERROR_DOMAIN_CONTEXT, "context"},
    {VLLSI_ERROR_DOMAIN_INIT, "init"},
    {VLLSI_ERROR_DOMAIN_LOCK, "lock"},
    {VLLSI_ERROR_DOMAIN_IO, "io"},
    {VLLSI_ERROR_DOMAIN_PERMISSION, "permission"},
    {VLLSI_ERROR_DOMAIN_CORE, "core"},
};

const char *vllsi_error_domain_name(uint32_t domain)
{
    for (size_t i = 0; i < sizeof domains / sizeof domains[0]; i++) {
        if (domains[i].value == domain) return domains[i].name;
    }
    return NULL;
}

/* The codes of the library's own domains. */
static const struct own {
    uint32_t domain, code;
    enum vllsi_error_kind kind;
    struct row row;
} own_rows[] = {
    {VLLSI_ERROR_DOMAIN_CONTEXT, VLLSI_CONTEXT_ERROR_STACK_OVERFLOW, VLLSI_ERROR_KIND_RESOURCE_EXHAUSTED,
     {"StackOverflow", {"the context stack is full", "der Kontextstapel ist voll", "la pile de contexte est pleine"}}},
    {VLLSI_ERROR_DOMAIN_CONTEXT, VLLSI_CONTEXT_ERROR_STACK_UNDERFLOW, VLLSI_ERROR_KIND_INVALID_INPUT,
     {"StackUnderflow", {"the context stack has no frame to pop", "der Kontextstapel hat keinen Rahmen mehr", "la pile de contexte n'a plus de cadre"}}},
    {VLLSI_ERROR_DOMAIN_CONTEXT, VLLSI_CONTEXT_ERROR_SLOT_OCCUPIED, VLLSI_ERROR_KIND_ALREADY_EXISTS,
     {"SlotOccupied", {"this frame has set the slot already", "dieser Rahmen hat den Platz schon gesetzt", "ce cadre a déjà rempli l'emplacement"}}},
    {VLLSI_ERROR_DOMAIN_CONTEXT, VLLSI_CONTEXT_ERROR_SLOT_EMPTY, VLLSI_ERROR_KIND_NOT_FOUND,
     {"SlotEmpty", {"the context slot is empty", "der Kontextplatz ist leer", "l'emplacement de contexte est vide"}}},
    {VLLSI_ERROR_DOMAIN_CONTEXT, VLLSI_CONTEXT_ERROR_INVALID_SLOT, VLLSI_ERROR_KIND_INVALID_INPUT,
     {"InvalidSlot", {"there is no context slot of this number", "es gibt keinen Kontextplatz mit dieser Nummer", "aucun emplacement de contexte ne porte ce numéro"}}},
    {VLLSI_ERROR_DOMAIN_INIT, VLLSI_INIT_ERROR_ALREADY_INITIALIZED, VLLSI_ERROR_KIND_ALREADY_EXISTS,
     {"AlreadyInitialized", {"the library is initialised already", "die Bibliothek ist schon initialisiert", "la bibliothèque est déjà initialisée"}}},
    {VLLSI_ERROR_DOMAIN_INIT, VLLSI_INIT_ERROR_INVALID_CONFIG, VLLSI_ERROR_KIND_INVALID_INPUT,
     {"InvalidConfig", {"the configuration is invalid", "die Konfiguration ist ungültig", "la configuration n'est pas valide"}}},
    {VLLSI_ERROR_DOMAIN_INIT, VLLSI_INIT_ERROR_PLATFORM_ERROR, VLLSI_ERROR_KIND_OTHER,
     {"PlatformError", {"the system refused the start", "das System hat den Start verweigert", "le système a refusé le démarrage"}}},
    {VLLSI_ERROR_DOMAIN_INIT, VLLSI_INIT_ERROR_CONFIG_SIZE, VLLSI_ERROR_KIND_INVALID_INPUT,
     {"ConfigSize", {"size_bytes is not the size of a configuration that this version knows", "size_bytes ist nicht die Größe einer Konfiguration dieser Version", "size_bytes n'est pas la taille d'une configuration connue de cette version"}}},
    {VLLSI_ERROR_DOMAIN_INIT, VLLSI_INIT_ERROR_CONFIG_FLAGS, VLLSI_ERROR_KIND_INVALID_INPUT,
     {"ConfigFlags", {"flags has unknown bits", "flags enthält unbekannte Bits", "flags contient des bits inconnus"}}},
    {VLLSI_ERROR_DOMAIN_INIT, VLLSI_INIT_ERROR_CONFIG_LANGUAGE, VLLSI_ERROR_KIND_INVALID_INPUT,
     {"ConfigLanguage", {"language is none of the known ones", "language ist keine der bekannten Sprachen", "language n'est aucune des langues connues"}}},
    {VLLSI_ERROR_DOMAIN_INIT, VLLSI_INIT_ERROR_CONFIG_THREAD_STACK, VLLSI_ERROR_KIND_INVALID_INPUT,
     {"ConfigThreadStack", {"thread_stack_bytes is neither 0 nor within the bounds", "thread_stack_bytes ist weder 0 noch in den Grenzen", "thread_stack_bytes n'est ni 0 ni dans les limites"}}},
    {VLLSI_ERROR_DOMAIN_LOCK, VLLSI_LOCK_ERROR_CONFLICT, VLLSI_ERROR_KIND_LOCKED,
     {"Conflict", {"someone else holds a lock on the range", "jemand anders hält eine Sperre auf dem Bereich", "un autre détient un verrou sur la plage"}}},
    {VLLSI_ERROR_DOMAIN_LOCK, VLLSI_LOCK_ERROR_LOST, VLLSI_ERROR_KIND_LOCKED,
     {"Lost", {"the lock was lost while it was converted", "die Sperre ging beim Umwandeln verloren", "le verrou a été perdu pendant sa conversion"}}},
    {VLLSI_ERROR_DOMAIN_LOCK, VLLSI_LOCK_ERROR_IO_ERROR, VLLSI_ERROR_KIND_OTHER,
     {"IoError", {"the system refused the lock", "das System hat die Sperre verweigert", "le système a refusé le verrou"}}},
    {VLLSI_ERROR_DOMAIN_IO, VLLSI_IO_ERROR_FULL, VLLSI_ERROR_KIND_RESOURCE_EXHAUSTED,
     {"Full", {"the I/O engine takes no more operations now", "die E/A-Maschine nimmt derzeit keine Aufträge mehr an", "le moteur d'E/S n'accepte plus d'opérations pour l'instant"}}},
    {VLLSI_ERROR_DOMAIN_IO, VLLSI_IO_ERROR_SHUT_DOWN, VLLSI_ERROR_KIND_CANCELLED,
     {"ShutDown", {"the I/O engine was shut down", "die E/A-Maschine wurde beendet", "le moteur d'E/S a été arrêté"}}},
    {VLLSI_ERROR_DOMAIN_IO, VLLSI_IO_ERROR_UNKNOWN_OPERATION, VLLSI_ERROR_KIND_INVALID_INPUT,
     {"UnknownOperation", {"the I/O engine knows no such operation", "die E/A-Maschine kennt diesen Auftrag nicht", "le moteur d'E/S ne connaît pas cette opération"}}},
    {VLLSI_ERROR_DOMAIN_IO, VLLSI_IO_ERROR_CANCELLED, VLLSI_ERROR_KIND_CANCELLED,
     {"Cancelled", {"the operation was cancelled", "der Auftrag wurde abgebrochen", "l'opération a été annulée"}}},
    {VLLSI_ERROR_DOMAIN_IO, VLLSI_IO_ERROR_NOT_FOUND, VLLSI_ERROR_KIND_NOT_FOUND,
     {"NotFound", {"the I/O engine has no such operation in flight", "die E/A-Maschine hat keinen solchen Auftrag in Arbeit", "le moteur d'E/S n'a pas de telle opération en cours"}}},
    {VLLSI_ERROR_DOMAIN_IO, VLLSI_IO_ERROR_BUSY, VLLSI_ERROR_KIND_BUSY,
     {"Busy", {"operations are in flight on the descriptor", "am Deskriptor sind Aufträge in Arbeit", "des opérations sont en cours sur le descripteur"}}},
    {VLLSI_ERROR_DOMAIN_IO, VLLSI_IO_ERROR_CLOSING, VLLSI_ERROR_KIND_BAD_DESCRIPTOR,
     {"Closing", {"the descriptor is being closed", "der Deskriptor wird gerade geschlossen", "le descripteur est en cours de fermeture"}}},
    {VLLSI_ERROR_DOMAIN_PERMISSION, VLLSI_PERMISSION_ERROR_DENIED, VLLSI_ERROR_KIND_PERMISSION_DENIED,
     {"Denied", {"the permission gate refused the call", "die Rechteprüfung hat den Aufruf abgelehnt", "le contrôle des permissions a refusé l'appel"}}},
    {VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_INVALID_INPUT, VLLSI_ERROR_KIND_INVALID_INPUT,
     {"InvalidInput", {"an argument is outside what the function takes", "ein Argument liegt außerhalb des Erlaubten", "un argument sort de ce que la fonction admet"}}},
    {VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_OVERFLOW, VLLSI_ERROR_KIND_OVERFLOW,
     {"Overflow", {"the result does not fit its type", "das Ergebnis passt nicht in seinen Typ", "le résultat ne tient pas dans son type"}}},
    {VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_UNSUPPORTED, VLLSI_ERROR_KIND_UNSUPPORTED,
     {"Unsupported", {"this target or link mode cannot do it", "dieses Ziel oder diese Bindeart kann das nicht", "cette cible ou ce mode de liaison ne le permet pas"}}},
    {VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_TIMED_OUT, VLLSI_ERROR_KIND_TIMED_OUT,
     {"TimedOut", {"the deadline passed first", "die Frist lief vorher ab", "l'échéance est passée avant"}}},
    {VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_WOULD_BLOCK, VLLSI_ERROR_KIND_WOULD_BLOCK,
     {"WouldBlock", {"it would have to wait", "es müsste gewartet werden", "il faudrait attendre"}}},
    {VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_BUSY, VLLSI_ERROR_KIND_BUSY,
     {"Busy", {"the object is in use elsewhere", "das Objekt wird anderswo benutzt", "l'objet est utilisé ailleurs"}}},
    {VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_DEADLOCK, VLLSI_ERROR_KIND_DEADLOCK,
     {"Deadlock", {"the caller would wait for itself", "der Aufrufer würde auf sich selbst warten", "l'appelant s'attendrait lui-même"}}},
    {VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_RESOURCE_EXHAUSTED, VLLSI_ERROR_KIND_RESOURCE_EXHAUSTED,
     {"ResourceExhausted", {"a limit of the library is reached", "eine Grenze der Bibliothek ist erreicht", "une limite de la bibliothèque est atteinte"}}},
    {VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_NOT_FOUND, VLLSI_ERROR_KIND_NOT_FOUND,
     {"NotFound", {"there is nothing of this name", "unter diesem Namen gibt es nichts", "rien ne porte ce nom"}}},
    {VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_OUT_OF_MEMORY, VLLSI_ERROR_KIND_OUT_OF_MEMORY,
     {"OutOfMemory", {"the room given is too small", "der übergebene Platz ist zu klein", "la place fournie est trop petite"}}},
    {VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_ADDRESS_IN_USE, VLLSI_ERROR_KIND_ADDRESS_IN_USE,
     {"AddressInUse", {"something is at the address already", "an der Adresse liegt schon etwas", "l'adresse est déjà occupée"}}},
    {VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_NAME_TOO_LONG, VLLSI_ERROR_KIND_NAME_TOO_LONG,
     {"NameTooLong", {"the name is longer than allowed", "der Name ist länger als erlaubt", "le nom dépasse la longueur permise"}}},
};

static const struct own *own_row(uint32_t domain, uint32_t code)
{
    for (size_t i = 0; i < sizeof own_rows / sizeof own_rows[0]; i++) {
        if (own_rows[i].domain == domain && own_rows[i].code == code) return &own_rows[i];
    }
    return NULL;
}

const char *vllsi_own_error_name(uint32_t domain, uint32_t code)
{
    const struct own *own = own_row(domain, code);
    return own != NULL ? own->row.name : NULL;
}

const char *vllsi_own_error_message(uint32_t domain, uint32_t code, enum vllsi_language language)
{
    const struct own *own = own_row(domain, code);
    return own != NULL && (unsigned)language < VLLSI_LANGUAGE_COUNT ? own->row.message[language] : NULL;
}

enum vllsi_error_kind vllsi_own_error_kind(uint32_t domain, uint32_t code)
{
    const struct own *own = own_row(domain, code);
    return own != NULL ? own->kind : VLLSI_ERROR_KIND_OTHER;
}
