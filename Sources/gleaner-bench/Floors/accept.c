// accept ROOT: the floor for accepting a request. Makes the same durable steps in the same order as the supervisor, for every
// *.json that is renamed into ROOT/incoming, and nothing else: no checks, no JSON, no queue, no log.
//
//   mkdir output/extraction_<name>; config_used.json and status.json, each written under another name, synced, renamed;
//   sync of that directory and of output/; rename into queued/, never over another file; sync of queued/ and incoming/;
//   the receipt, written under another name, synced, renamed.
#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

// As large as the supervisor's own documents of a small request.
enum { CONFIG_SIZE = 600, STATUS_SIZE = 1000, RECEIPT_SIZE = 120 };

static int incoming, queued, output, receipts;

static void must(int ok, const char *what) { if (!ok) { perror(what); exit(1); } }

static int make(int parent, const char *name) {
    must(mkdirat(parent, name, 0700) == 0, name);
    int fd = openat(parent, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    must(fd >= 0, name);
    return fd;
}

static void write_whole(int directory, const char *name, size_t size) {
    static char filler[4096];
    char temporary[NAME_MAX + 8];
    memset(filler, ' ', sizeof filler);
    filler[0] = '{';
    filler[size - 1] = '}';
    snprintf(temporary, sizeof temporary, ".%s.tmp", name);
    int fd = openat(directory, temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    must(fd >= 0, temporary);
    must(write(fd, filler, size) == (ssize_t)size && fsync(fd) == 0 && close(fd) == 0, temporary);
    must(renameat(directory, temporary, directory, name) == 0, name);
}

static void accept_request(const char *name) {
    char content[65536], directory[NAME_MAX + 16];
    int request = openat(incoming, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    if (request < 0) return;
    struct stat status;
    must(fstat(request, &status) == 0 && read(request, content, sizeof content) >= 0, name);
    close(request);
    snprintf(directory, sizeof directory, "extraction_%.*s", (int)strlen(name) - 5, name);
    int extraction = make(output, directory);
    write_whole(extraction, "config_used.json", CONFIG_SIZE);
    write_whole(extraction, "status.json", STATUS_SIZE);
    must(fsync(extraction) == 0 && fsync(output) == 0, "fsync");
    must(renameat2(incoming, name, queued, name, RENAME_NOREPLACE) == 0, "rename");
    must(fstatat(queued, name, &status, AT_SYMLINK_NOFOLLOW) == 0, name);
    must(fsync(queued) == 0 && fsync(incoming) == 0, "fsync");
    write_whole(receipts, name, RECEIPT_SIZE);
    close(extraction);
}

static void scan(void) {
    int again = openat(incoming, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *directory = fdopendir(again);
    must(directory != NULL, "incoming");
    for (struct dirent *entry; (entry = readdir(directory));) {
        size_t length = strlen(entry->d_name);
        if (entry->d_name[0] != '.' && length > 5 && !strcmp(entry->d_name + length - 5, ".json")) accept_request(entry->d_name);
    }
    closedir(directory);
}

int main(int argc, char **argv) {
    if (argc != 2) { fprintf(stderr, "usage: accept ROOT\n"); return 64; }
    int root = open(argv[1], O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    must(root >= 0, argv[1]);
    incoming = make(root, "incoming");
    queued = make(root, "queued");
    output = make(root, "output");
    receipts = make(root, "receipts");
    char path[PATH_MAX], events[1 << 16] __attribute__((aligned(8)));
    snprintf(path, sizeof path, "%s/incoming", argv[1]);
    int notify = inotify_init1(IN_CLOEXEC);
    must(notify >= 0 && inotify_add_watch(notify, path, IN_MOVED_TO | IN_CLOSE_WRITE | IN_ONLYDIR) >= 0, "inotify");
    while (read(notify, events, sizeof events) > 0) scan();
    return 0;
}
