// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/evidence_commands.h"

#include <QFileInfo>
#include <QUrl>

namespace core {

using namespace Qt::StringLiterals;

Result<> checkEvidenceSize(const QString &name, qint64 size)
{
    if (size == 0)
        return invalid(QCoreApplication::translate("Command", "The file %1 is empty.").arg(name));
    if (size > largestEvidence)
        return invalid(QCoreApplication::translate(
                           "Command", "The file %1 is larger than 25 MB. Make it smaller, or add a"
                                      " link to it instead.")
                           .arg(name));
    return {};
}

static QString kindOf(const EvidenceFile &file)
{
    if (!file.link.isEmpty())
        return u"video"_s;
    static const QStringList pictures{u"jpg"_s, u"jpeg"_s, u"png"_s,  u"webp"_s,
                                      u"gif"_s, u"bmp"_s,  u"tiff"_s, u"heic"_s};
    if (pictures.contains(QFileInfo(file.fileName).suffix().toLower()))
        return u"foto"_s;
    return u"laporan"_s;
}

static Result<> check(const EvidenceFile &file)
{
    if (file.link.isEmpty())
        return checkEvidenceSize(file.fileName, file.bytes.size());
    const QUrl address(file.link, QUrl::StrictMode);
    if (address.isValid() && address.scheme().startsWith("http"_L1) && !address.host().isEmpty())
        return {};
    return invalid(QCoreApplication::translate(
        "Command", "A link begins with https:// and names a page, for example"
                   " https://contoh.go.id/foto."));
}

static Evidence toEvidence(Store &store, const AddEvidence &command, const EvidenceFile &file)
{
    Evidence evidence{
        .id = store.ids.newId<Evidence>(), .idea = command.idea, .step = command.step};
    evidence.kind = file.kind.isEmpty() ? kindOf(file) : file.kind;
    evidence.title = file.title.simplified();
    if (evidence.title.isEmpty())
        evidence.title =
            file.link.isEmpty() ? QFileInfo(file.fileName).completeBaseName() : file.link;
    evidence.date = command.today;
    evidence.link = file.link;
    if (file.link.isEmpty()) {
        evidence.fileName = QFileInfo(file.fileName).fileName();
        evidence.attachment = store.attachments.add(file.bytes);
        evidence.size = file.bytes.size();
    }
    return evidence;
}

Result<std::vector<EvidenceId>> AddEvidence::execute(Store &store) const
{
    if (!store.ideas.find(idea))
        return notFound("idea", idea.value());
    if (const auto of = step ? store.steps.find(*step) : std::nullopt;
        step && (!of || of->idea != idea))
        return notFound("step", step->value());
    std::vector<EvidenceId> added;
    for (const EvidenceFile &file : files) {
        if (const auto sound = check(file); !sound)
            return tl::unexpected(sound.error());
        const Evidence evidence = toEvidence(store, *this, file);
        store.evidences.add(evidence);
        added.push_back(evidence.id);
    }
    return added;
}

Result<> UpdateEvidence::execute(Store &store) const
{
    const auto known = store.evidences.find(evidence.id);
    if (!known)
        return notFound("evidence", evidence.id.value());
    Evidence changed = evidence;
    changed.idea = known->idea;
    changed.attachment = known->attachment;
    changed.size = known->size;
    changed.title = evidence.title.simplified();
    if (changed.title.isEmpty())
        return invalid(QCoreApplication::translate("Command", "Say what the evidence shows."));
    store.evidences.update(changed);
    return {};
}

Result<> RemoveEvidence::execute(Store &store) const
{
    for (const EvidenceId id : evidence) {
        if (!store.evidences.find(id))
            return notFound("evidence", id.value());
        store.evidences.remove(id);
    }
    return {};
}

} // namespace core
