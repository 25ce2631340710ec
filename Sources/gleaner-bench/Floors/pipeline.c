// pipeline ROOT COUNT: the floor for whole extractions. Takes every *.json that lies in ROOT/incoming through the same process
// starts and the same durable steps as gleaner does with a newsletter of one link, offline, two at once, and ends when COUNT
// are in ROOT/finished; nothing else: no checks, no JSON, no HTML, no queue but a list.
//
//   accepting: many at once share their syncs, as the supervisor's do (64 at a time, one syncfs before the renames and one after);
//   a worker: fork and exec of this program, a lock, 3 statuses, a page and 8 outputs, each written under another name, synced
//   and renamed, with its directory synced where something relies on the name; one draft unsynced, 10 lines of a log.
#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { CONFIG_SIZE = 600, STATUS_SIZE = 1660, RECEIPT_SIZE = 120, OUTPUT_SIZE = 400, BATCH = 64, WORKERS = 2, MOST = 100000 };

static void must(int ok, const char *what) { if (!ok) { perror(what); exit(1); } }

static int make(int parent, const char *name) {
    must(mkdirat(parent, name, 0700) == 0, name);
    int fd = openat(parent, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    must(fd >= 0, name);
    return fd;
}

enum { LOOSE, NAMELESS, DURABLE }; // nothing synced; the content; the content and the name

static void write_whole(int directory, const char *name, size_t size, int durable) {
    static char filler[4096];
    char temporary[NAME_MAX + 8];
    memset(filler, ' ', sizeof filler);
    snprintf(temporary, sizeof temporary, ".%s.tmp", name);
    int fd = openat(directory, temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    must(fd >= 0, temporary);
    must(write(fd, filler, size) == (ssize_t)size && (!durable || fsync(fd) == 0) && close(fd) == 0, temporary);
    must(renameat(directory, temporary, directory, name) == 0, name);
    must(durable < DURABLE || fsync(directory) == 0, name);
}

static void append(int directory) {
    int fd = openat(directory, "log.jsonl", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    must(fd >= 0 && write(fd, "{\"time\": \"\", \"level\": \"info\", \"message\": \"stage started\"}\n", 59) == 59, "log");
    close(fd);
}

static void status(int directory) { write_whole(directory, "status.json", STATUS_SIZE, DURABLE); }

static int work(const char *path) {
    int directory = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    must(directory >= 0, path);
    int lock = openat(directory, ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    must(lock >= 0 && flock(lock, LOCK_EX) == 0, ".lock");
    status(directory);
    for (int stage = 0; stage < 4; stage++) {
        append(directory);
        append(directory);
        if (stage == 0) {
            int pages = make(directory, "raw_html");
            write_whole(pages, "0001.html", OUTPUT_SIZE, NAMELESS);
            status(directory);
            must(fsync(pages) == 0, "raw_html");
        }
        if (stage == 3) {
            write_whole(directory, ".judged.json", OUTPUT_SIZE, LOOSE);
            write_whole(directory, "rejected.json", OUTPUT_SIZE, NAMELESS);
            write_whole(directory, "rejected.txt", OUTPUT_SIZE, NAMELESS);
            write_whole(directory, "filtered_articles.txt", OUTPUT_SIZE, NAMELESS);
            write_whole(directory, "article_urls.txt", OUTPUT_SIZE, NAMELESS);
            must(unlinkat(directory, ".judged.json", 0) == 0 && fsync(directory) == 0, ".judged.json");
        }
        static const char *outputs[] = {"newsletters.json", "extracted_links.json", "resolved_links.json", "filtered_articles.json"};
        write_whole(directory, outputs[stage], OUTPUT_SIZE, DURABLE);
    }
    append(directory);
    append(directory);
    status(directory);
    return 0;
}

static int incoming, queued, running, finished, output, receipts, accepted, started, ended, live;
static char *names[MOST];
static pid_t workers[WORKERS];
static int jobs[WORKERS];
static const char *self, *root;

static void accept_batch(char **batch, int count) {
    char directory[NAME_MAX + 16], content[65536];
    for (int i = 0; i < count; i++) {
        int request = openat(incoming, batch[i], O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
        must(request >= 0 && read(request, content, sizeof content) >= 0, batch[i]);
        close(request);
        snprintf(directory, sizeof directory, "extraction_%.*s", (int)strlen(batch[i]) - 5, batch[i]);
        int extraction = make(output, directory);
        write_whole(extraction, "config_used.json", CONFIG_SIZE, LOOSE);
        write_whole(extraction, "status.json", STATUS_SIZE, LOOSE);
        close(extraction);
    }
    must(syncfs(output) == 0, "syncfs");
    for (int i = 0; i < count; i++)
        must(renameat2(incoming, batch[i], queued, batch[i], RENAME_NOREPLACE) == 0, batch[i]);
    must(fsync(queued) == 0 && fsync(incoming) == 0, "fsync");
    for (int i = 0; i < count; i++) {
        write_whole(receipts, batch[i], RECEIPT_SIZE, LOOSE);
        names[accepted++] = batch[i];
    }
    must(syncfs(receipts) == 0, "syncfs");
}

static void reap(int options) {
    int state;
    for (pid_t pid; live > 0 && (pid = waitpid(-1, &state, options)) > 0; options = WNOHANG) {
        must(state == 0, "worker");
        for (int i = 0; i < WORKERS; i++) if (workers[i] == pid) {
            must(renameat(running, names[jobs[i]], finished, names[jobs[i]]) == 0, "finished");
            workers[i] = 0;
            live--;
            ended++;
        }
    }
}

static void start(void) {
    for (int i = 0; i < WORKERS && started < accepted; i++) {
        if (workers[i]) continue;
        const char *name = names[started];
        char path[PATH_MAX];
        must(renameat(queued, name, running, name) == 0, name);
        snprintf(path, sizeof path, "%s/output/extraction_%.*s", root, (int)strlen(name) - 5, name);
        jobs[i] = started++;
        workers[i] = fork();
        must(workers[i] >= 0, "fork");
        if (workers[i] == 0) { execl(self, self, "work", path, (char *)NULL); _exit(127); }
        live++;
    }
}

int main(int argc, char **argv) {
    if (argc == 3 && !strcmp(argv[1], "work")) return work(argv[2]);
    if (argc != 3) { fprintf(stderr, "usage: pipeline ROOT COUNT\n"); return 64; }
    self = argv[0];
    root = argv[1];
    int top = open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    must(top >= 0, root);
    incoming = openat(top, "incoming", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    queued = make(top, "queued");
    running = make(top, "running");
    finished = make(top, "finished");
    output = make(top, "output");
    receipts = make(top, "receipts");
    static char *found[MOST];
    int count = 0;
    DIR *directory = fdopendir(dup(incoming));
    for (struct dirent *entry; (entry = readdir(directory)) && count < MOST;)
        if (entry->d_name[0] != '.') found[count++] = strdup(entry->d_name);
    closedir(directory);
    for (int next = 0; ended < atoi(argv[2]);) {
        if (next < count) {
            int size = count - next < BATCH ? count - next : BATCH;
            accept_batch(found + next, size);
            next += size;
        }
        reap(next < count ? WNOHANG : 0);
        start();
    }
    return 0;
}
