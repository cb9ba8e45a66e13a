# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the catalogues in OUTPUT in line with the texts in SOURCE.
# Indonesian has every text; English only plurals, the rest is the source itself.
foreach(options "id_ID;lumbung_id.ts;-no-obsolete" "en_GB;lumbung_en.ts;-pluralonly;-no-obsolete")
    list(POP_FRONT options language file)
    execute_process(
        COMMAND ${LUPDATE} -silent -locations none -no-ui-lines -source-language en
            -target-language ${language} ${options} -extensions cpp,h -I ${SOURCE}
            ${SOURCE}/app ${SOURCE}/core ${SOURCE}/ui -ts ${OUTPUT}/${file}
        COMMAND_ERROR_IS_FATAL ANY)
endforeach()
