// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/page_bench.h"
#include "ui/pages/preparation/preparation_page.h"
#include "ui/pages/preparation/section_list.h"

#include <QLineEdit>

/// The sections of Preparation, in their order.
enum { Identity, Sessions, Team, Letterhead, Signatories, Lists, Texts };

class PreparationBench : public PageBench<ui::PreparationPage>
{
protected:
    core::Lab lab() const { return store().labs.find(m_document->lab()).value(); }

    /// Goes down in the list of sections.
    void choose(int section)
    {
        part<ui::SectionList>("sections")->setFocus();
        press(Qt::Key_Home);
        for (int step = 0; step < section; ++step)
            press(Qt::Key_Down);
    }
    void retype(const char *field, const QString &text)
    {
        auto *edit = part<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        type(text);
        press(Qt::Key_Return);
    }
};
